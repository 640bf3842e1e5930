package se.lotsen.handover;

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
import se.lotsen.casework.Urgency;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HandoverRows extends GenericRepository<HandoverRow, UUID>, Locking {

    /** A person whom the reader may not see is left out of a case, and the case is not. */
    String TO_MOVE = """
            select c.case_id, c.number, c.state, c.next_step, c.next_step_on, p.person_id, p.given_name, p.family_name,
                   coalesce(p.protection <> 'NONE', true) as hidden, c.guide_id, (
            """ + Urgency.OF_CASE + """
                   ) as urgent
            from case_file c
            left join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            """;

    /** A person whom the reader may not see is left out of a referral, and the referral is not. */
    String REFERRAL_TO_MOVE = """
            select r.referral_id, r.number, r.urgent, r.answer_due,
                   r.queue is null as answered,
                   k.guide_id, p.person_id, p.given_name, p.family_name, coalesce(p.protection <> 'NONE', true) as hidden
            from referral r
            left join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            left join referral_claim k on k.municipality_id = r.municipality_id and k.referral_id = r.referral_id
            """;

    HandoverRow save(HandoverRow row);

    /** Every guide by name, with the number of open cases and, when away on a day, until when. */
    @Query("""
            select s.staff_id, s.display_name, s.handles_protected, array_to_string(s.languages, ' ') as languages,
                   (select cast(count(*) as int) from case_file c
                    where c.municipality_id = s.municipality_id and c.guide_id = s.staff_id and c.state <> 'CLOSED') as open,
                   (select max(a.until_on) from absence a
                    where a.municipality_id = s.municipality_id and a.staff_id = s.staff_id and a.ended_at is null
                      and a.from_on <= :day and a.until_on >= :day) as away_until
            from staff s
            where s.municipality_id = :municipalityId and s.role = 'GUIDE' and s.active
            order by s.display_name, s.staff_id
            """)
    List<GuideRow> guides(String municipalityId, LocalDate day);

    /** A guide's open cases, by the day of the next step. */
    @Query(TO_MOVE + """
            where c.municipality_id = :municipalityId and c.guide_id = :fromGuide and c.state <> 'CLOSED'
            order by c.next_step_on, c.case_id
            """)
    List<CaseToMoveRow> openOf(String municipalityId, UUID fromGuide);

    /** The open cases that nobody has, by the day of the next step. */
    @Query(TO_MOVE + """
            where c.municipality_id = :municipalityId and c.guide_id is null and c.state <> 'CLOSED'
            order by c.next_step_on, c.case_id
            """)
    List<CaseToMoveRow> openOfNobody(String municipalityId);

    @Query("""
            select cast(count(*) as int) from case_file
            where municipality_id = :municipalityId and guide_id is null and state <> 'CLOSED'
            """)
    int countOfNobody(String municipalityId);

    @Query(TO_MOVE + """
            where c.municipality_id = :municipalityId and c.case_id = any(cast(:chosen as uuid[]))
            order by c.next_step_on, c.case_id
            """)
    List<CaseToMoveRow> chosen(String municipalityId, String chosen);

    @Query("""
            insert into handover_case (municipality_id, handover_id, case_id, to_guide, case_version, refusal)
            values (:municipalityId, :handoverId, :caseId, :toGuide, :caseVersion, :refusal)
            """)
    void tried(
            String municipalityId,
            UUID handoverId,
            UUID caseId,
            @Nullable UUID toGuide,
            @Nullable Integer caseVersion,
            @Nullable HandoverRefusal refusal);

    /** Referrals to move, those to answer first on top. */
    @Query(REFERRAL_TO_MOVE + """
            where r.municipality_id = :municipalityId and r.referral_id = any(cast(:chosen as uuid[]))
            order by not r.urgent, r.answer_due, r.referral_id
            """)
    List<ReferralToMoveRow> chosenReferrals(String municipalityId, String chosen);

    /** What a guide has taken on to answer and has not answered. */
    @Query(REFERRAL_TO_MOVE + """
            where r.municipality_id = :municipalityId and k.guide_id = :fromGuide
              and r.queue is not null
            order by not r.urgent, r.answer_due, r.referral_id
            """)
    List<ReferralToMoveRow> claimedBy(String municipalityId, UUID fromGuide);

    @Query("""
            insert into handover_referral (municipality_id, handover_id, referral_id, to_guide, refusal)
            values (:municipalityId, :handoverId, :referralId, :toGuide, :refusal)
            """)
    void triedReferral(
            String municipalityId,
            UUID handoverId,
            UUID referralId,
            @Nullable UUID toGuide,
            @Nullable HandoverRefusal refusal);

    @Query("""
            select h.referral_id, r.number, h.to_guide, s.display_name as guide, h.refusal, h.taken_back,
                   p.person_id, p.given_name, p.family_name
            from handover_referral h
            join referral r on r.municipality_id = h.municipality_id and r.referral_id = h.referral_id
            left join staff s on s.municipality_id = h.municipality_id and s.staff_id = h.to_guide
            left join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
            where h.municipality_id = :municipalityId and h.handover_id = :handoverId
            order by h.refusal nulls last, s.display_name, r.number
            """)
    List<MovedReferralRow> referrals(String municipalityId, UUID handoverId);

    @Query("""
            update handover_referral set taken_back = true
            where municipality_id = :municipalityId and handover_id = :handoverId and referral_id = :referralId
            """)
    void referralTakenBack(String municipalityId, UUID handoverId, UUID referralId);

    /** From now on, what happens in a moved case is done by its receiver. */
    @Query("""
            update handover set made_at = :at where municipality_id = :municipalityId and handover_id = :handoverId
            """)
    void madeAt(String municipalityId, UUID handoverId, Instant at);

    @Query("select * from handover where municipality_id = :municipalityId and handover_id = :handoverId for update")
    Optional<HandoverRow> lock(String municipalityId, UUID handoverId);

    @Query("select * from handover where municipality_id = :municipalityId and handover_id = :handoverId")
    Optional<HandoverRow> one(String municipalityId, UUID handoverId);

    @Query("""
            select h.case_id, c.number, h.to_guide, s.display_name as guide, h.case_version, h.refusal, h.taken_back,
                   p.person_id, p.given_name, p.family_name
            from handover_case h
            join case_file c on c.municipality_id = h.municipality_id and c.case_id = h.case_id
            left join staff s on s.municipality_id = h.municipality_id and s.staff_id = h.to_guide
            left join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where h.municipality_id = :municipalityId and h.handover_id = :handoverId
            order by h.refusal nulls last, s.display_name, c.number
            """)
    List<MovedRow> cases(String municipalityId, UUID handoverId);

    /** Health talks and accompanied visits between two moments in the cases that a handover moved. */
    @Query("""
            select c.number, p.person_id, p.given_name, p.family_name, p.phone, v.starts_at, v.activity,
                   s.display_name as guide
            from handover_case h
            join case_file c on c.municipality_id = h.municipality_id and c.case_id = h.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join staff s on s.municipality_id = h.municipality_id and s.staff_id = h.to_guide
            cross join lateral (
                select c.talk_at as starts_at, cast(null as text) as activity
                where c.state = 'TALK_BOOKED'
                union all
                select a.starts_at, y.name
                from booking b
                join activity_session a on a.municipality_id = b.municipality_id and a.session_id = b.session_id
                join activity y on y.municipality_id = a.municipality_id and y.activity_id = a.activity_id
                where b.municipality_id = c.municipality_id and b.case_id = c.case_id and b.outcome = 'BOOKED'
                  and b.companion = 'GUIDE' and a.cancelled_at is null) v
            where h.municipality_id = :municipalityId and h.handover_id = :handoverId and not h.taken_back
              and v.starts_at >= :since and v.starts_at < :till
            order by v.starts_at, c.number
            """)
    List<VisitRow> visits(String municipalityId, UUID handoverId, Instant since, Instant till);

    /** Whether somebody has done anything in a case after a moment. */
    @Query("""
            select exists (select from case_event e
                           where e.municipality_id = :municipalityId and e.case_id = :caseId and e.at > :moment)
                or exists (select from health_talk_draft d
                           where d.municipality_id = :municipalityId and d.case_id = :caseId and d.saved_at > :moment)
            """)
    boolean isTouchedAfter(String municipalityId, UUID caseId, Instant moment);

    @Query("""
            update handover_case set taken_back = true
            where municipality_id = :municipalityId and handover_id = :handoverId and case_id = :caseId
            """)
    void takenBack(String municipalityId, UUID handoverId, UUID caseId);

    @Query("""
            update handover set undone_at = :at where municipality_id = :municipalityId and handover_id = :handoverId
            """)
    void undone(String municipalityId, UUID handoverId, Instant at);

    @Query("""
            insert into absence (municipality_id, absence_id, staff_id, from_on, until_on, noted_by, noted_at)
            values (:municipalityId, :absenceId, :staffId, :fromOn, :untilOn, :notedBy, :at)
            """)
    void addAbsence(
            String municipalityId,
            UUID absenceId,
            UUID staffId,
            LocalDate fromOn,
            LocalDate untilOn,
            UUID notedBy,
            Instant at);

    @Query("""
            select exists (select from absence
                           where municipality_id = :municipalityId and staff_id = :staffId and ended_at is null
                             and from_on <= :untilOn and until_on >= :fromOn)
            """)
    boolean isAwayBetween(String municipalityId, UUID staffId, LocalDate fromOn, LocalDate untilOn);

    @Query("""
            update absence set ended_at = :at
            where municipality_id = :municipalityId and absence_id = :absenceId and ended_at is null
            """)
    int endAbsence(String municipalityId, UUID absenceId, Instant at);

    /** Who is away on a day, or will be. */
    @Query("""
            select a.absence_id, a.staff_id, s.display_name as guide, a.from_on, a.until_on
            from absence a
            join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.staff_id
            where a.municipality_id = :municipalityId and a.ended_at is null and a.until_on >= :day
            order by a.from_on, s.display_name
            """)
    List<AbsenceRow> absences(String municipalityId, LocalDate day);

    /** What is due on a day, or was before, at guides who are away on it, other than one. */
    @Query("""
            select c.number, p.person_id, p.given_name, p.family_name, c.next_step, c.next_step_on, s.display_name as guide
            from case_file c
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.state <> 'CLOSED' and c.next_step_on <= :day
              and c.guide_id <> :besides
              and exists (select from absence a
                          where a.municipality_id = c.municipality_id and a.staff_id = c.guide_id and a.ended_at is null
                            and a.from_on <= :day and a.until_on >= :day)
            order by c.next_step_on, c.number
            limit 20
            """)
    List<DueRow> dueAtAbsent(String municipalityId, UUID besides, LocalDate day);
}
