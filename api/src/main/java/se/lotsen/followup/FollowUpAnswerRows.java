package se.lotsen.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Occasion;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowUpAnswerRows extends GenericRepository<FollowUpAnswerRow, UUID> {

    @Query("""
            update follow_up
            set participation = :participation, helped = :helped, hindered = :hindered, agreed = :agreed,
                new_barriers = cast(:newBarriers as text[])
            where municipality_id = :municipalityId and case_id = :caseId and occasion = :occasion
            """)
    void answer(
            String municipalityId,
            UUID caseId,
            Occasion occasion,
            @Nullable Participation participation,
            @Nullable String helped,
            @Nullable String hindered,
            @Nullable String agreed,
            String newBarriers);

    @Query("""
            select f.settled_at, s.display_name as settled_by, f.participation, f.helped, f.hindered, f.agreed,
                   f.new_barriers
            from follow_up f
            left join staff s on s.municipality_id = f.municipality_id and s.staff_id = f.settled_by
            where f.municipality_id = :municipalityId and f.case_id = :caseId and f.occasion = :occasion
              and f.settled_at is not null
            """)
    Optional<SettledRow> settled(String municipalityId, UUID caseId, Occasion occasion);
}
