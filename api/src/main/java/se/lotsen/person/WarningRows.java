package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WarningRows extends GenericRepository<WarningRow, UUID> {

    WarningRow save(WarningRow row);

    @Query("""
            select * from warning_note
            where municipality_id = :municipalityId and person_id = any (cast(:persons as uuid[])) and ended_at is null
            order by review_on, warning_id
            """)
    List<WarningRow> live(String municipalityId, String persons);

    @Query("""
            select * from warning_note
            where municipality_id = :municipalityId and person_id = :personId
            order by warning_id desc
            """)
    List<WarningRow> all(String municipalityId, UUID personId);

    @Query("""
            update warning_note set review_on = :day, reviewed_at = :at, reviewed_by = :by
            where municipality_id = :municipalityId and warning_id = :warningId and ended_at is null
            """)
    int renew(String municipalityId, UUID warningId, LocalDate day, Instant at, UUID by);

    @Query("""
            update warning_note set ended_at = :at, ended_by = :by, end_reason = :reason
            where municipality_id = :municipalityId and warning_id = :warningId and ended_at is null
            """)
    int end(String municipalityId, UUID warningId, String reason, Instant at, UUID by);
}
