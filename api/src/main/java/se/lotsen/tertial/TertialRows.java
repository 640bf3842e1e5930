package se.lotsen.tertial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TertialRows extends GenericRepository<TextRow, UUID> {

    TextRow save(TextRow row);

    /** The latest text of each topic and third of a year. */
    @Query("""
            select distinct on (topic, third) * from tertial_text
            where municipality_id = :municipalityId and year = :year
            order by topic, third, written_at desc, text_id desc
            """)
    List<TextRow> texts(String municipalityId, int year);

    @Query("""
            insert into tertial_lock (municipality_id, lock_id, year, third, content, locked_by, locked_at)
            values (:municipalityId, :lockId, :year, :third, cast(:content as jsonb), :by, :at)
            """)
    void lock(String municipalityId, UUID lockId, int year, Third third, String content, UUID by, Instant at);

    /** The latest lock of each third of a year. */
    @Query("""
            select distinct on (l.third) l.third, s.display_name as locked_by, l.locked_at, cast(l.content as text) as content
            from tertial_lock l
            join staff s on s.municipality_id = l.municipality_id and s.staff_id = l.locked_by
            where l.municipality_id = :municipalityId and l.year = :year
            order by l.third, l.locked_at desc, l.lock_id desc
            """)
    List<LockRow> locks(String municipalityId, int year);
}
