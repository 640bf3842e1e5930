package se.lotsen.reportback;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.ReportKind;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportRows extends GenericRepository<ReportRow, UUID> {

    /** Writes a report unless the same outbox row has already given one; the items as an array literal. Returns how many were written. */
    @Query("""
            insert into report (municipality_id, report_id, referral_id, recipient_unit_id, outbox_id, kind, sent_at, happened_at,
                                author_name, author_phone, text, parts, withheld)
            values (:municipalityId, :reportId, :referralId, :recipientUnitId, :outboxId, :kind, :sentAt, :happenedAt,
                    :authorName, :authorPhone, :text, cast(:parts as jsonb), cast(:withheldItems as text[]))
            on conflict (municipality_id, outbox_id) do nothing
            """)
    int add(
            String municipalityId,
            UUID reportId,
            UUID referralId,
            UUID recipientUnitId,
            UUID outboxId,
            ReportKind kind,
            Instant sentAt,
            Instant happenedAt,
            String authorName,
            @Nullable String authorPhone,
            String text,
            String parts,
            String withheldItems);

    @Query("""
            select * from report
            where municipality_id = :municipalityId and referral_id = :referralId
            order by report_id desc
            """)
    List<ReportRow> of(String municipalityId, UUID referralId);

    @Query("""
            select * from report
            where municipality_id = :municipalityId and referral_id = any(cast(:referralIds as uuid[]))
            order by report_id
            """)
    List<ReportRow> ofAll(String municipalityId, String referralIds);

    /** What a health centre has been told in a stretch of time. Lists are array literals, or null for all. */
    String TOLD = """
            select * from report
            where municipality_id = :municipalityId and recipient_unit_id = :unitId
              and sent_at >= :from and sent_at < :until
              and (cast(:ids as uuid[]) is null or report_id = any(cast(:ids as uuid[])))
              and (cast(:referralIds as uuid[]) is null or referral_id = any(cast(:referralIds as uuid[])))
            """;

    /** In order, after a given one. */
    @Query(TOLD + """
              and (sent_at, report_id) > (:afterAt, :afterId)
            order by sent_at, report_id
            limit :limit
            """)
    List<ReportRow> oldestFirst(
            String municipalityId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            @Nullable String referralIds,
            int limit);

    /** The same from the other end, before a given one. */
    @Query(TOLD + """
              and (sent_at, report_id) < (:afterAt, :afterId)
            order by sent_at desc, report_id desc
            limit :limit
            """)
    List<ReportRow> newestFirst(
            String municipalityId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            @Nullable String referralIds,
            int limit);

    @Query("select * from report where municipality_id = :municipalityId and report_id = :reportId")
    Optional<ReportRow> one(String municipalityId, UUID reportId);

    @Query("""
            insert into report_read (municipality_id, report_id, read_at, read_by)
            select municipality_id, report_id, :at, :by
            from report
            where municipality_id = :municipalityId and referral_id = :referralId
            on conflict (municipality_id, report_id) do nothing
            """)
    void markRead(String municipalityId, UUID referralId, Instant at, UUID by);
}
