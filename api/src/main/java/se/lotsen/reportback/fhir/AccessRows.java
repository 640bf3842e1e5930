package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccessRows extends GenericRepository<VersionRow, UUID> {

    /** What a client has done in a stretch of time. The ids are an array literal, or null for all. */
    String DONE = """
            select a.entry_id, a.at, a.action, a.what,
                   array(select cast(r.referral_id as text) from referral r
                         where r.municipality_id = :municipalityId and r.sender_unit_id = :unitId
                           and r.person_id = any(a.person_ids) and (a.subject is null or r.number = a.subject)
                         order by r.referral_id) as referral_ids
            from access_log a
            where a.municipality_id = :municipalityId and a.actor_id = :clientId and a.unit_id = :unitId
              and a.role = 'SENDER_SYSTEM' and a.at >= :from and a.at < :until
              and (cast(:ids as uuid[]) is null or a.entry_id = any(cast(:ids as uuid[])))
            """;

    /** In order, after a given row. */
    @Query(DONE + """
              and (a.at, a.entry_id) > (:afterAt, :afterId)
            order by a.at, a.entry_id
            limit :limit
            """)
    List<AccessRow> oldestFirst(
            String municipalityId,
            String clientId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            int limit);

    /** The same from the other end, before a given row. */
    @Query(DONE + """
              and (a.at, a.entry_id) < (:afterAt, :afterId)
            order by a.at desc, a.entry_id desc
            limit :limit
            """)
    List<AccessRow> newestFirst(
            String municipalityId,
            String clientId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            int limit);
}
