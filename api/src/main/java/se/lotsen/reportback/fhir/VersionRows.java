package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRows extends GenericRepository<VersionRow, UUID> {

    String COLUMNS = """
            select v.referral_id, v.version, v.at, v.task_status, v.business_status, v.reason_code, v.reason_text,
                   v.suggested_owner, v.next_due, cast(v.reports as text[]) as reports
            from referral_version v
            """;

    /** One version of each of several referrals: two array literals of the same length. */
    @Query(COLUMNS + """
            join unnest(cast(:referralIds as uuid[]), cast(:versions as int[])) as wanted (referral_id, version)
              on v.referral_id = wanted.referral_id and v.version = wanted.version
            where v.municipality_id = :municipalityId
            """)
    List<VersionRow> these(String municipalityId, String referralIds, String versions);

    /** Those of one referral that are earlier than a given one and not older than a moment, newest first. */
    @Query(COLUMNS + """
            where v.municipality_id = :municipalityId and v.referral_id = :referralId
              and v.version < :before and v.at >= :since
            order by v.version desc
            limit :limit
            """)
    List<VersionRow> newestFirst(String municipalityId, UUID referralId, int before, Instant since, int limit);
}
