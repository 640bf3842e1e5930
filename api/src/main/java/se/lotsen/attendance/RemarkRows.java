package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RemarkRows extends GenericRepository<RemarkRow, UUID> {

    RemarkRow save(RemarkRow row);

    @Query("""
            select r.remark_id, r.session_id, a.name as activity, a.slug, coalesce(p.name, '') as place, s.starts_at,
                   r.words, r.at, r.by_name
            from programme_remark r
            join activity_session s on s.municipality_id = r.municipality_id and s.session_id = r.session_id
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            where r.municipality_id = :municipalityId and r.settled_at is null
            order by r.at, r.remark_id
            """)
    List<RemarkLine> open(String municipalityId);

    @Query("""
            select cast(count(*) as int) from programme_remark where municipality_id = :municipalityId and by_id = :byId
            """)
    int toldBy(String municipalityId, String byId);

    @Query("""
            update programme_remark set settled_at = :at, settled_by = :by
            where municipality_id = :municipalityId and remark_id = :remarkId and settled_at is null
            """)
    void settle(String municipalityId, UUID remarkId, Instant at, UUID by);
}
