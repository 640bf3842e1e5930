package se.lotsen.subscription;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.subscription.Subscription.Status;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubscriptionRows extends GenericRepository<SubscriptionRow, UUID> {

    SubscriptionRow save(SubscriptionRow row);

    SubscriptionRow update(SubscriptionRow row);

    @Query("""
            select * from subscription
            where municipality_id = :municipalityId and client_id = :clientId
            order by subscription_id
            """)
    List<SubscriptionRow> ofClient(String municipalityId, String clientId);

    @Query("""
            select * from subscription
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    Optional<SubscriptionRow> one(String municipalityId, UUID subscriptionId);

    @Query("""
            select * from subscription
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            for update
            """)
    Optional<SubscriptionRow> lock(String municipalityId, UUID subscriptionId);

    @Query("""
            delete from subscription_event
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void deleteEvents(String municipalityId, UUID subscriptionId);

    @Query("delete from subscription where municipality_id = :municipalityId and subscription_id = :subscriptionId")
    void delete(String municipalityId, UUID subscriptionId);

    /** True when somebody would hear of a change of this health centre's referrals. */
    @Query("""
            select exists (select from subscription
                           where municipality_id = :municipalityId and unit_id = :unitId and status <> 'OFF')
            """)
    boolean isHeard(String municipalityId, UUID unitId);

    /** Keeps others from numbering or sending meanwhile, always in the same order. */
    @Query("""
            select subscription_id from subscription
            where municipality_id = :municipalityId and unit_id = :unitId and status <> 'OFF'
            order by subscription_id
            for update
            """)
    List<UUID> lockHeard(String municipalityId, UUID unitId);

    /** Writes an event with the next number of every subscription that is about it; nothing the second time for the same message. */
    @Query("""
            insert into subscription_event (municipality_id, subscription_id, number, outbox_id, referral_id, report_id, at)
            select s.municipality_id, s.subscription_id, s.last_number + 1, cast(:outboxId as uuid), cast(:referralId as uuid),
                   cast(:reportId as uuid), cast(:at as timestamptz)
            from subscription s
            where s.municipality_id = :municipalityId and s.unit_id = :unitId and s.status <> 'OFF'
              and (s.ends_at is null or s.ends_at > :now)
              and (s.topic = 'REFERRAL_TASK' or (s.topic = 'FEEDBACK' and cast(:reportId as uuid) is not null))
            on conflict (municipality_id, subscription_id, outbox_id) do nothing
            """)
    void addEvents(
            String municipalityId,
            UUID unitId,
            UUID outboxId,
            UUID referralId,
            @Nullable UUID reportId,
            Instant at,
            Instant now);

    /** Counts the events that were just written, and makes the subscriptions due that nothing holds back. */
    @Query("""
            update subscription s
            set last_number = e.number,
                due_at = case when s.status = 'ACTIVE' and s.failures = 0 then least(s.due_at, cast(:now as timestamptz))
                              else s.due_at end
            from subscription_event e
            where s.municipality_id = :municipalityId
              and e.municipality_id = s.municipality_id and e.subscription_id = s.subscription_id
              and e.outbox_id = :outboxId and e.number = s.last_number + 1
            """)
    void countEvents(String municipalityId, UUID outboxId, Instant now);

    /** Events after a number, oldest first, as they may be told now: one of a protected person, or of another's referral, has no focus. */
    @Query("""
            select e.number, e.at,
                   case when s.content = 'ID_ONLY' and coalesce(p.protection_as_sent, p.protection) = 'NONE'
                        then case s.topic when 'FEEDBACK' then e.report_id else e.referral_id end end as focus_id
            from subscription_event e
            join subscription s on s.municipality_id = e.municipality_id and s.subscription_id = e.subscription_id
            left join referral r on r.municipality_id = e.municipality_id and r.referral_id = e.referral_id
                                and r.sender_unit_id = s.unit_id
            left join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            where e.municipality_id = :municipalityId and e.subscription_id = :subscriptionId
              and e.number > :after and e.number <= :until
            order by e.number
            limit :limit
            """)
    List<EventRow> events(String municipalityId, UUID subscriptionId, long after, long until, int limit);

    @Query("select municipalities_with_due_subscription(:now)")
    List<String> municipalitiesWithDue(Instant now);

    @Query("""
            select subscription_id from subscription
            where municipality_id = :municipalityId and due_at <= :now and (claimed_until is null or claimed_until <= :now)
            order by due_at, subscription_id
            limit 200
            """)
    List<UUID> due(String municipalityId, Instant now);

    @Query("""
            select * from subscription
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
              and due_at <= :now and (claimed_until is null or claimed_until <= :now)
            for update skip locked
            """)
    Optional<SubscriptionRow> lockDue(String municipalityId, UUID subscriptionId, Instant now);

    @Query("""
            update subscription set claimed_until = :until
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void claim(String municipalityId, UUID subscriptionId, Instant until);

    /** Nothing more is sent until the subscriber or a new event asks for it. */
    @Query("""
            update subscription
            set status = :status, error = :error, due_at = null, claimed_until = null, changed_at = :now, version = version + 1,
                last_error = coalesce(:error, last_error),
                last_error_at = case when cast(:error as text) is null then last_error_at else cast(:now as timestamptz) end
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void stop(String municipalityId, UUID subscriptionId, Status status, @Nullable String error, Instant now);

    /** There was nothing to send: the next time is when something happens, or at the end. */
    @Query("""
            update subscription set due_at = ends_at, told_number = last_number
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void rest(String municipalityId, UUID subscriptionId);

    /** The endpoint has taken it. */
    @Query("""
            update subscription
            set status = 'ACTIVE', failures = 0, failing_since = null, claimed_until = null, last_sent_at = :now,
                told_number = greatest(told_number, :upTo),
                due_at = case when last_number > greatest(told_number, :upTo) then cast(:now as timestamptz)
                              else least(cast(:now as timestamptz) + heartbeat_seconds * interval '1 second', ends_at) end,
                changed_at = case when status = 'ACTIVE' then changed_at else :now end,
                version = case when status = 'ACTIVE' then version else version + 1 end
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void sent(String municipalityId, UUID subscriptionId, long upTo, Instant now);

    @Query("""
            update subscription
            set failures = failures + 1, failing_since = :since, due_at = :dueAt, claimed_until = null,
                last_error = :error, last_error_at = :now
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void failed(String municipalityId, UUID subscriptionId, Instant since, Instant dueAt, String error, Instant now);

    /** From the beginning, with a new handshake. */
    @Query("""
            update subscription
            set status = 'REQUESTED', error = null, failures = 0, failing_since = null, due_at = :now, claimed_until = null,
                changed_at = :now, version = version + 1
            where municipality_id = :municipalityId and subscription_id = :subscriptionId
            """)
    void start(String municipalityId, UUID subscriptionId, Instant now);

    @Query("delete from subscription_event where municipality_id = :municipalityId and at < :before")
    int forgetEvents(String municipalityId, Instant before);
}
