package se.lotsen.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SupplementRequestRows extends GenericRepository<ReferralRow, UUID> {

    /** Asks, unless the same is asked already. */
    @Query("""
            insert into supplement_request (municipality_id, request_id, referral_id, question, asked_at, due_on, status, changed_at)
            values (:municipalityId, :requestId, :referralId, :question, :at, :dueOn, 'REQUESTED', :at)
            on conflict (municipality_id, referral_id) where status = 'REQUESTED' do nothing
            """)
    void ask(String municipalityId, UUID requestId, UUID referralId, String question, Instant at, LocalDate dueOn);

    /** Settles what is asked now, but for a question that is still asked; {@code answered} is there when it is completed. */
    @Query("""
            update supplement_request
            set status = :becomes, answer = :answered, failed_at = case when :becomes = 'FAILED' then cast(:at as timestamptz) end,
                changed_at = :at, version = version + 1
            where municipality_id = :municipalityId and referral_id = :referralId and status = 'REQUESTED'
              and question is distinct from cast(:stillAsked as text)
            """)
    void settle(
            String municipalityId,
            UUID referralId,
            SupplementRequest.Status becomes,
            @Nullable String answered,
            @Nullable String stillAsked,
            Instant at);

    /** The answer came after its time. */
    @Query("""
            update supplement_request
            set status = 'COMPLETED', answer = :answered, changed_at = :at, version = version + 1
            where municipality_id = :municipalityId and request_id = :requestId and status = 'FAILED'
            """)
    void answerLate(String municipalityId, UUID requestId, String answered, Instant at);

    /** Referrals whose question should have been answered before a day. */
    @Query("""
            select referral_id from supplement_request
            where municipality_id = :municipalityId and status = 'REQUESTED' and due_on < :lateBefore
            order by due_on, request_id
            """)
    List<UUID> overdue(String municipalityId, LocalDate lateBefore);

    /** True when one referral's question should have been answered before a day. */
    @Query("""
            select exists (
                select from supplement_request
                where municipality_id = :municipalityId and referral_id = :referralId and status = 'REQUESTED'
                  and due_on < :lateBefore)
            """)
    boolean isOverdue(String municipalityId, UUID referralId, LocalDate lateBefore);

    @Query("""
            select request_id, referral_id, question, asked_at, due_on, status, answer, failed_at, changed_at, version
            from supplement_request
            where municipality_id = :municipalityId and request_id = :requestId
            """)
    Optional<SupplementRequest> one(String municipalityId, UUID requestId);

    @Query("""
            select request_id, referral_id, question, asked_at, due_on, status, answer, failed_at, changed_at, version
            from supplement_request
            where municipality_id = :municipalityId and referral_id = any(cast(:referralIds as uuid[]))
            order by asked_at, request_id
            """)
    List<SupplementRequest> ofThese(String municipalityId, String referralIds);

    /** What a health centre has answered in a stretch of time. Lists are array literals, or null for all. */
    String ANSWERED = """
            select q.request_id, q.referral_id, q.question, q.asked_at, q.due_on, q.status, q.answer, q.failed_at, q.changed_at, q.version
            from supplement_request q
            join referral r on r.municipality_id = q.municipality_id and r.referral_id = q.referral_id
            where q.municipality_id = :municipalityId and r.sender_unit_id = :unitId and q.status = 'COMPLETED'
              and q.changed_at >= :from and q.changed_at < :until
              and (cast(:ids as uuid[]) is null or q.request_id = any(cast(:ids as uuid[])))
              and (cast(:referralIds as uuid[]) is null or q.referral_id = any(cast(:referralIds as uuid[])))
            """;

    /** In order, after a given one. */
    @Query(ANSWERED + """
              and (q.changed_at, q.request_id) > (:afterAt, :afterId)
            order by q.changed_at, q.request_id
            limit :limit
            """)
    List<SupplementRequest> oldestFirst(
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
    @Query(ANSWERED + """
              and (q.changed_at, q.request_id) < (:afterAt, :afterId)
            order by q.changed_at desc, q.request_id desc
            limit :limit
            """)
    List<SupplementRequest> newestFirst(
            String municipalityId,
            UUID unitId,
            Instant from,
            Instant until,
            Instant afterAt,
            UUID afterId,
            @Nullable String ids,
            @Nullable String referralIds,
            int limit);
}
