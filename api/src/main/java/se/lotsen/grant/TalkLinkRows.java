package se.lotsen.grant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TalkLinkRows extends GenericRepository<PostingRow, UUID> {

    /** Lets a posting pay for every talk that its grant counts, held from one day to another, that nothing pays for yet. */
    @Query("""
            insert into grant_talk (municipality_id, link_id, posting_id, case_id, linked_at, linked_by)
            select t.municipality_id, gen_random_uuid(), :postingId, t.case_id, :at, :by
            from grant_counted_talk t
            where t.municipality_id = :municipalityId and t.grant_id = :grantId and t.on_date between :from and :to
              and not exists (select from grant_talk l
                              where l.municipality_id = t.municipality_id and l.case_id = t.case_id
                                and l.released_at is null)
            """)
    void link(String municipalityId, UUID grantId, UUID postingId, LocalDate from, LocalDate to, Instant at, UUID by);

    @Query("""
            update grant_talk set released_at = :at
            where municipality_id = :municipalityId and posting_id = :postingId and released_at is null
            """)
    int release(String municipalityId, UUID postingId, Instant at);

    /** When talks were last released from a posting, and how many. */
    @Query("""
            select released_at, cast(count(*) as int) as talks from grant_talk
            where municipality_id = :municipalityId and posting_id = :postingId and released_at is not null
            group by released_at
            order by released_at desc
            limit 1
            """)
    Optional<ReleasedRow> lastReleased(String municipalityId, UUID postingId);

    /** Lets a posting pay again for the talks that were released from it at a moment, where its grant counts them and nothing pays for them. */
    @Query("""
            insert into grant_talk (municipality_id, link_id, posting_id, case_id, linked_at, linked_by)
            select t.municipality_id, gen_random_uuid(), :postingId, t.case_id, :at, :by
            from grant_talk l
            join grant_counted_talk t on t.municipality_id = l.municipality_id and t.case_id = l.case_id and t.grant_id = :grantId
            where l.municipality_id = :municipalityId and l.posting_id = :postingId and l.released_at = :releasedAt
              and t.posting_id is null
            """)
    int linkAgain(String municipalityId, UUID grantId, UUID postingId, Instant releasedAt, Instant at, UUID by);

    @Query("""
            select cast(count(*) as int) from grant_talk
            where municipality_id = :municipalityId and posting_id = :postingId and released_at is null
            """)
    int linked(String municipalityId, UUID postingId);

    /** Talks that a grant counts, with what pays for each. */
    @Query("""
            select t.person_id, t.number, t.on_date, t.sex, s.display_name as guide_name, t.home_care_from, t.home_care_on,
                   t.paid_by, t.voucher
            from grant_counted_talk t
            left join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.guide_id
            where t.municipality_id = :municipalityId and t.grant_id = :grantId
            order by t.on_date, t.number
            """)
    List<CountedTalkRow> counted(String municipalityId, UUID grantId);

    /** What the grants say of the talk of a case, held in their periods. */
    @Query("""
            select t.person_id, g.name, g.year, g.target_group, grant_counts(g.target_group, t.home_care) as counts, t.home_care,
                   t.home_care_from, t.home_care_on, q.quote, q.source
            from reporting_talk t
            join state_grant g on g.municipality_id = t.municipality_id and t.on_date between g.usable_from and g.usable_to
            left join grant_condition q on q.municipality_id = g.municipality_id and q.grant_id = g.grant_id
                and q.kind = 'TARGET_GROUP' and q.quote <> ''
            where t.municipality_id = :municipalityId and t.number = :number and t.figure = 'HELD'
            order by g.name, g.year
            """)
    List<TalkVerdictRow> verdicts(String municipalityId, String number);

    /** Talks held in a grant's period that it does not count, between two days. */
    @Query("""
            select cast(count(*) filter (where t.home_care is not null and not grant_counts(g.target_group, t.home_care)) as int) as outside,
                   cast(count(*) filter (where t.home_care is null) as int) as not_asked
            from reporting_talk t
            join state_grant g on g.municipality_id = t.municipality_id and g.grant_id = :grantId
            where t.municipality_id = :municipalityId and t.figure = 'HELD'
              and t.on_date between g.usable_from and g.usable_to and t.on_date between :from and :to
              and g.target_group <> 'ANYONE'
            """)
    NotCounted notCounted(String municipalityId, UUID grantId, LocalDate from, LocalDate to);

    /** Each talk held in a grant's year, with what the report tells of. The answer about loneliness is the one that follow-ups are compared with. */
    @Query("""
            select exists (
                       select from measurement m
                       where m.municipality_id = t.municipality_id and m.case_id = t.case_id and m.occasion = 'BASELINE'
                         and m.instrument = 'DIRECT_LONELINESS' and m.answers ->> 'how-often' in ('1', '2')) as lonely,
                   exists (
                       select from booking b
                       where b.municipality_id = t.municipality_id and b.case_id = t.case_id
                         and b.booked_at < timezone('Europe/Stockholm', cast(make_date(g.year + 1, 1, 1) as timestamp)))
                       as introduced,
                   (select array_to_string(h.barriers, ' ') from health_talk h
                    where h.municipality_id = t.municipality_id and h.case_id = t.case_id
                    order by h.signed_at desc, h.talk_id desc limit 1) as barriers
            from reporting_talk t
            join state_grant g on g.municipality_id = t.municipality_id and g.grant_id = :grantId
            where t.municipality_id = :municipalityId and t.figure = 'HELD'
              and t.on_date between make_date(g.year, 1, 1) and make_date(g.year, 12, 31)
            """)
    List<HeldTalkRow> held(String municipalityId, UUID grantId);

    /** How many talks that a grant pays for it would not count, were it for these days and this target group. */
    @Query("""
            select cast(count(*) as int) from grant_counted_talk t
            join reporting_talk h on h.municipality_id = t.municipality_id and h.case_id = t.case_id and h.figure = 'HELD'
            where t.municipality_id = :municipalityId and t.grant_id = :grantId and t.paid_by = :grantId
              and not (h.on_date between :from and :to and grant_counts(:target, h.home_care))
            """)
    int paidButNotCounted(String municipalityId, UUID grantId, LocalDate from, LocalDate to, String target);

    /** How many talks held in a grant's year each grant pays for of each sex, and how many no grant pays for. */
    @Query("""
            select cast(count(*) as int) from reporting_talk t
            join state_grant g on g.municipality_id = t.municipality_id and g.grant_id = :grantId
            left join grant_talk l on l.municipality_id = t.municipality_id and l.case_id = t.case_id and l.released_at is null
            left join grant_posting p on p.municipality_id = l.municipality_id and p.posting_id = l.posting_id
            where t.municipality_id = :municipalityId and t.figure = 'HELD'
              and t.on_date between make_date(g.year, 1, 1) and make_date(g.year, 12, 31)
            group by p.grant_id, t.sex
            """)
    List<Integer> ofYear(String municipalityId, UUID grantId);

    /** Whose cases have these numbers. */
    @Query("""
            select distinct person_id from case_file
            where municipality_id = :municipalityId and number = any(cast(:numbers as text[]))
            """)
    List<UUID> persons(String municipalityId, String numbers);
}
