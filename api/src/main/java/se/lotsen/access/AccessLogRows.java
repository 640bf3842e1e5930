package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessLogRows extends GenericRepository<StaffRow, UUID> {

    @Query("""
            select cast(count(*) as int) from access_log
            where municipality_id = :municipalityId and actor_id = :actorId and at > :since and action = 'REFUSE'
            """)
    int refusedSince(String municipalityId, String actorId, Instant since);

    @Query("""
            insert into access_log (municipality_id, entry_id, at, actor_id, actor_name, role, unit_id, action, what,
                                    person_ids, subject, protected)
            values (:municipalityId, :entryId, :at, :actorId, :actorName, :role, :unitId, :action, :what,
                    cast(:personIds as uuid[]), :subject,
                    exists (select from person p where p.municipality_id = :municipalityId
                            and p.person_id = any(cast(:personIds as uuid[])) and p.protection <> 'NONE'))
            """)
    void add(
            String municipalityId,
            UUID entryId,
            Instant at,
            String actorId,
            String actorName,
            String role,
            @Nullable UUID unitId,
            String action,
            String what,
            String personIds,
            @Nullable String subject);
}
