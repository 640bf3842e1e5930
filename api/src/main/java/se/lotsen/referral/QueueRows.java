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
interface QueueRows extends GenericRepository<ReferralRow, UUID> {

    String QUEUED = """
            select r.referral_id, r.number, r.person_id, p.given_name, p.family_name, p.number as person_number,
                   p.number_kind, p.protection, u.name as sender, r.urgent, r.state,
                   r.state = 'IN_TRIAGE' and r.question is not null and r.supplement is null as without_answer,
                   r.received_at, r.answer_due, r.answered_at, s.display_name as answered_by, o.from_name as passed_on_from,
                   case when r.answered_at is null then k.guide_id end as claimed_by, g.display_name as claimer
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            left join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.answered_by
            left join referral_claim k on k.municipality_id = r.municipality_id and k.referral_id = r.referral_id
            left join staff g on g.municipality_id = k.municipality_id and g.staff_id = k.guide_id
            left join referral_origin o on o.municipality_id = r.municipality_id and o.referral_id = r.referral_id
            where r.municipality_id = :municipalityId
            """;

    /** What a queue may be narrowed by; null narrows nothing. Neither health nor anything else of a person's life is here, by law. */
    String NARROWED = """
              and (cast(:senders as uuid[]) is null or r.sender_unit_id = any(cast(:senders as uuid[])))
              and (not :urgentOnly or r.urgent)
              and (cast(:inStates as text[]) is null or r.state = any(cast(:inStates as text[])))
              and (cast(:guides as uuid[]) is null
                    or case when r.answered_at is null then k.guide_id else r.answered_by end = any(cast(:guides as uuid[])))
              and (not :unclaimedOnly or k.guide_id is null)
              and (cast(:languages as text[]) is null or r.person_id in (
                    select l.person_id from person l
                    where l.municipality_id = :municipalityId and l.language = any(cast(:languages as text[]))))
              and (not :interpreted or r.person_id in (
                    select i.person_id from person i
                    where i.municipality_id = :municipalityId and i.interpreter is not null))
            """;

    /** Unanswered referrals in one queue, the urgent and then those to answer first on top, after a given one. */
    @Query(QUEUED + """
              and r.queue = :queue
            """ + NARROWED + """
              and (not r.urgent, r.answer_due, r.referral_id) > (:afterCalm, :afterDue, :afterId) and r.answer_due <= :until
            order by not r.urgent, r.answer_due, r.referral_id
            limit :limit
            """)
    List<QueueRow> unanswered(
            String municipalityId,
            String queue,
            @Nullable String senders,
            boolean urgentOnly,
            @Nullable String inStates,
            @Nullable String guides,
            boolean unclaimedOnly,
            @Nullable String languages,
            boolean interpreted,
            boolean afterCalm,
            LocalDate afterDue,
            UUID afterId,
            LocalDate until,
            int limit);

    /** Answered referrals, the latest first, before a given one. */
    @Query(QUEUED + """
              and r.answered_at is not null
            """ + NARROWED + """
              and (r.answered_at, r.referral_id) < (:beforeAt, :beforeId)
            order by r.answered_at desc, r.referral_id desc
            limit :limit
            """)
    List<QueueRow> answered(
            String municipalityId,
            @Nullable String senders,
            boolean urgentOnly,
            @Nullable String inStates,
            @Nullable String guides,
            boolean unclaimedOnly,
            @Nullable String languages,
            boolean interpreted,
            Instant beforeAt,
            UUID beforeId,
            int limit);

    /** The referrals about some persons, or with some numbers or in a case of some numbers, in one of the queues. */
    @Query(QUEUED + """
              and (r.person_id = any(cast(:persons as uuid[])) or r.number = any(cast(:numbers as text[]))
                or r.case_id in (select c.case_id from case_file c
                                 where c.municipality_id = :municipalityId and c.number = any(cast(:numbers as text[]))))
              and case when :queue = 'ANSWERED' then r.answered_at is not null
                       else r.queue = :queue end
            """ + NARROWED + """
              and (r.answered_at is not null or r.answer_due <= :until)
            order by r.answered_at desc nulls first, not r.urgent, r.answer_due, r.referral_id
            limit :limit
            """)
    List<QueueRow> searched(
            String municipalityId,
            String persons,
            String numbers,
            String queue,
            @Nullable String senders,
            boolean urgentOnly,
            @Nullable String inStates,
            @Nullable String guides,
            boolean unclaimedOnly,
            @Nullable String languages,
            boolean interpreted,
            LocalDate until,
            int limit);

    /** Senders that wait for an answer to their wish to cancel, with the case that the answer is given in. */
    @Query("""
            select c.number as case_number, r.person_id, p.given_name, p.family_name, u.name as sender
            from referral r
            join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and r.state = 'CANCEL_REQUESTED'
            order by r.referral_id
            limit :most
            """)
    List<CancelWishRow> cancelWishes(String municipalityId, int most);

    @Query("""
            select c.number
            from referral r
            join case_file c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
            """)
    Optional<String> caseNumber(String municipalityId, UUID referralId);

    /** Number of the open case of the person that a referral is about. */
    @Query("""
            select c.number
            from referral r
            join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            join case_file c on c.municipality_id = r.municipality_id
                and c.person_id = coalesce(p.merged_into, p.person_id) and c.state <> 'CLOSED'
            where r.municipality_id = :municipalityId and r.referral_id = :referralId
            """)
    Optional<String> openCaseNumber(String municipalityId, UUID referralId);

    /** How many referrals are in a queue, NEW or WAITING, counted to at most {@code most}. */
    @Query("""
            select count(*) from (
                select 1
                from referral r
                join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
                where r.municipality_id = :municipalityId and r.queue = :queue
                limit :most) counted
            """)
    int count(String municipalityId, String queue, int most);
}
