package se.lotsen.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReferralRows extends GenericRepository<ReferralRow, UUID> {

    ReferralRow save(ReferralRow row);

    ReferralRow update(ReferralRow row);

    @Query("select * from referral where municipality_id = :municipalityId and referral_id = :referralId")
    Optional<ReferralRow> one(String municipalityId, UUID referralId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and referral_id = :referralId
            for update
            """)
    Optional<ReferralRow> lock(String municipalityId, UUID referralId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :senderUnitId
              and placer_system = :system and placer_value = :value
            """)
    Optional<ReferralRow> byPlacer(String municipalityId, UUID senderUnitId, String system, String value);

    @Query("select * from referral where municipality_id = :municipalityId and number = :number")
    Optional<ReferralRow> byNumber(String municipalityId, String number);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :senderUnitId and number = :number
            """)
    Optional<ReferralRow> byNumber(String municipalityId, UUID senderUnitId, String number);

    /** The one that was sent with a consent. */
    @Query("""
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :senderUnitId and consent_id = :consentId
            """)
    Optional<ReferralRow> byConsent(String municipalityId, UUID senderUnitId, UUID consentId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and person_id = :personId and sender_unit_id = :senderUnitId
              and state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED', 'ACCEPTED', 'CANCEL_REQUESTED')
            """)
    Optional<ReferralRow> openFromSender(String municipalityId, UUID personId, UUID senderUnitId);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and case_id = :caseId
            order by referral_id
            for update
            """)
    List<ReferralRow> ofCase(String municipalityId, UUID caseId);

    /**
     * A sender's own that changed in a stretch of time. Lists are array literals, or null for all; {@code requestTasks} are the
     * Task statuses that the wanted statuses of the request stand for.
     */
    String CHANGED = """
            select * from referral
            where municipality_id = :municipalityId and sender_unit_id = :unitId
              and changed_at >= :from and changed_at < :until
              and (cast(:ids as uuid[]) is null or referral_id = any(cast(:ids as uuid[])))
              and (cast(:tasks as text[]) is null or task_status = any(cast(:tasks as text[])))
              and (cast(:businesses as text[]) is null or business_status = any(cast(:businesses as text[])))
              and (cast(:requestTasks as text[]) is null or task_status = any(cast(:requestTasks as text[])))
            """;

    /** In the order of change, after a given one. */
    @Query(CHANGED + """
              and (changed_at, referral_id) > (:afterAt, :afterId)
            order by changed_at, referral_id
            limit :limit
            """)
    List<ReferralRow> oldestChangeFirst(
            String municipalityId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            @Nullable String tasks,
            @Nullable String businesses,
            @Nullable String requestTasks,
            int limit);

    /** The same from the other end, before a given one. */
    @Query(CHANGED + """
              and (changed_at, referral_id) < (:afterAt, :afterId)
            order by changed_at desc, referral_id desc
            limit :limit
            """)
    List<ReferralRow> newestChangeFirst(
            String municipalityId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            @Nullable String tasks,
            @Nullable String businesses,
            @Nullable String requestTasks,
            int limit);

    @Query("""
            select * from referral
            where municipality_id = :municipalityId and referral_id = any(cast(:ids as uuid[]))
            """)
    List<ReferralRow> these(String municipalityId, String ids);

    /** Something that its Task tells is new, so that it is another version; never moves it back in time. */
    @Query("""
            update referral set changed_at = greatest(changed_at, :at), version = version + 1
            where municipality_id = :municipalityId and referral_id = :referralId
            """)
    void told(String municipalityId, UUID referralId, Instant at);

    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
    int lockKey(String key);

    @Query("""
            select exists (
                select from referral r
                join report t on t.municipality_id = r.municipality_id and t.referral_id = r.referral_id
                where r.municipality_id = :municipalityId and r.case_id = :caseId and t.happened_at >= :since)
            or exists (
                select from referral r
                join outbox o on o.municipality_id = r.municipality_id and o.subject_id = r.referral_id
                where r.municipality_id = :municipalityId and r.case_id = :caseId
                  and o.topic = :topic and o.delivered_at is null and o.written_at >= :since)
            """)
    boolean isToldSince(String municipalityId, UUID caseId, Instant since, String topic);
}
