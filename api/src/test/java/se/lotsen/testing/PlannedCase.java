package se.lotsen.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.FollowUps;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Ids;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;

/**
 * A case after its health talk, arranged as rows: what a test of suggestions and bookings starts from.
 *
 * @param number the case's number
 */
public record PlannedCase(String number, UUID caseId, UUID personId, UUID referralId) {

    /** What the talk said. */
    public record Talk(List<Barrier> barriers, List<Interest> interests, boolean notEvenings, boolean companionWanted) {
        /** Nothing in the way and nothing asked for. */
        public static final Talk NOTHING = new Talk(List.of(), List.of(), false, false);
    }

    /** Samira's case about someone new, whose talk was held today. */
    public static PlannedCase of(Cast cast, Talk talk) {
        return of(cast, talk, Protection.NONE, cast.samira());
    }

    /** A guide's case about someone new, whose talk was held today. */
    public static PlannedCase of(Cast cast, Talk talk, Protection protection, Actor guide) {
        return of(cast, Cast.someone(), talk, protection, guide);
    }

    /** Samira's case about someone whose number another municipality may know, where a test needs more persons than there are numbers for all. */
    public static PlannedCase of(Cast cast, PersonNumber number) {
        return of(cast, number, Talk.NOTHING, Protection.NONE, cast.samira());
    }

    private static PlannedCase of(Cast cast, PersonNumber number, Talk talk, Protection protection, Actor guide) {
        var referral =
                Sending.received(cast, Sending.aReferral(number, protection, java.util.Set.of(ConsentItem.values())));
        var today = Swedish.today(TestApp.clock());
        var accepted = (AcceptReferral.Outcome.Accepted) TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today, null), guide);
        var file = accepted.opened().file();
        hold(cast, file.id(), today, TestApp.clock().instant(), talk, guide);
        return new PlannedCase(
                file.number(), file.id(), file.personId(), referral.file().id());
    }

    /** The person came to each of these sessions. */
    public PlannedCase cameTo(Cast cast, List<UUID> sessions) {
        for (var session : sessions) {
            Rows.arrange(
                    """
                    insert into booking (municipality_id, booking_id, case_id, session_id, booked_at, booked_by, outcome, outcome_at, outcome_by)
                    select municipality_id, gen_random_uuid(), ?, session_id, starts_at, ?, 'CAME', ends_at, ?
                    from activity_session where session_id = ?
                    """, caseId, cast.samira().requireStaffId(), cast.samira().requireStaffId(), session);
        }
        return this;
    }

    /** Asked after six months the person takes part. */
    public PlannedCase takesPartAfterSixMonths(Cast cast) {
        Rows.arrange("""
                update follow_up set status = 'DONE', participation = 'PARTICIPATING', settled_at = now(), settled_by = ?
                where municipality_id = ? and case_id = ? and occasion = 'SIX_MONTHS'
                """, cast.samira().requireStaffId(), cast.municipalityId(), caseId);
        return this;
    }

    /** The talk has not been held. */
    public PlannedCase withoutTalk(Cast cast) {
        Rows.arrange(
                "delete from health_talk where municipality_id = ? and case_id = ?", cast.municipalityId(), caseId);
        return this;
    }

    private static void hold(Cast cast, UUID caseId, LocalDate on, Instant at, Talk talk, Actor guide) {
        Rows.arrange(
                """
                insert into health_talk (municipality_id, talk_id, case_id, held_on, mode, form_version, barriers,
                                         interests, not_evenings, companion_wanted, informed_of_right, signed_at, signed_by)
                values (?, ?, ?, ?, 'HOME', '1', cast(? as text[]), cast(? as text[]), ?, ?, true,
                        cast(? as timestamptz), ?)
                """,
                cast.municipalityId(),
                Ids.next(),
                caseId,
                on,
                names(talk.barriers()),
                names(talk.interests()),
                talk.notEvenings(),
                talk.companionWanted(),
                at.toString(),
                guide.requireStaffId());
        var followUps = FollowUps.after(on);
        for (var followUp : List.of(followUps.threeMonths(), followUps.sixMonths())) {
            Rows.arrange(
                    "insert into follow_up (municipality_id, case_id, occasion, opens_on, due_on, status) values (?, ?, ?, ?, ?, 'DUE')",
                    cast.municipalityId(),
                    caseId,
                    followUp.occasion().name(),
                    followUp.opensOn(),
                    followUp.dueOn());
        }
        Rows.arrange("""
                update case_file set state = 'PLAN_READY', talk_on = ?, contact_on = null, milestone = 'TALK_HELD'
                where municipality_id = ? and case_id = ?
                """, on, cast.municipalityId(), caseId);
    }

    private static String names(List<? extends Enum<?>> words) {
        return "{" + String.join(",", words.stream().map(Enum::name).toList()) + "}";
    }
}
