package se.lotsen.documentation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ModeRows extends GenericRepository<ModeRow, UUID> {

    ModeRow save(ModeRow row);

    @Query("""
            select m.mode, m.decision_number, m.decided_on, m.scope, m.valid_from, m.valid_to, m.noted_at,
                   f.display_name as noted_by
            from documentation_mode m
            join staff f on f.municipality_id = m.municipality_id and f.staff_id = m.noted_by
            where m.municipality_id = :municipalityId and m.activity_id = :activityId
            order by m.noted_at desc, m.mode_id desc
            """)
    List<ModePeriod> of(String municipalityId, UUID activityId);
}
