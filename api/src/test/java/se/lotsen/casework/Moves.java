package se.lotsen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.lotsen.casework.CaseFile.Milestone;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.Ids;

/** Every move of a case, and a case in every state: what the tests of the states and the drawing of them share. */
final class Moves {

    static final LocalDate TALK_ON = LocalDate.of(2026, 8, 17);
    static final Instant AT = Instant.parse("2026-08-17T08:00:00Z");
    static final UUID GUIDE = Ids.next();
    static final Appointment APPOINTMENT = new Appointment(AT, TalkMode.HOME, null);

    static final CaseEvent.CancelRequested CANCEL_WISH = new CaseEvent.CancelRequested(
            "R-2026-0412", "VC Björken", StatusReason.NO_LONGER_NEEDED, "Sonen har flyttat hem.");

    /** A move by the name of its method; empty where it is not legal. */
    record Move(String name, Function<Case, Optional<Step<?>>> step) {}

    private Moves() {}

    static List<Move> all() {
        return List.of(
                move("giveTo", Case.Open.class, c -> c.giveTo(Ids.next(), "Omar Lindqvist")),
                move("handTo", Case.Open.class, c -> c.handTo(Ids.next(), "Omar Lindqvist", "Samira Haddad", null)),
                move("takeBack", Case.Open.class, c -> c.takeBack(GUIDE, "Samira Haddad")),
                move(
                        "tried",
                        Case.Contacting.class,
                        c -> c.tried(
                                new CaseEvent.ContactTried(
                                        ContactAttempt.Channel.PHONE,
                                        ContactAttempt.Outcome.NO_ANSWER,
                                        null,
                                        Ids.next()),
                                TALK_ON)),
                new Move(
                        "takeBackTry",
                        state -> state instanceof Case.Contacting c && c.file().attempts() > 0
                                ? Optional.of(c.takeBackTry(ContactAttempt.Channel.PHONE, Ids.next(), TALK_ON))
                                : Optional.empty()),
                move("bookTalk", Case.BeforeTalk.class, c -> c.bookTalk(APPOINTMENT, AT)),
                move("missed", Case.TalkBooked.class, c -> c.missed(null, TALK_ON, AT)),
                move("holdTalk", Case.BeforeTalk.class, c -> c.holdTalk(TALK_ON, TalkMode.HOME, AT)),
                move("match", Case.AfterTalk.class, c -> c.match("Sittgymnastik", "Ekeby", AT, AT)),
                move("attend", Case.AfterTalk.class, c -> c.attend("Sittgymnastik", AT, TALK_ON, AT)),
                move(
                        "correctAttendance",
                        Case.Matched.class,
                        c -> c.correctAttendance("Sittgymnastik", AT, "CAME", "Fel person", TALK_ON, AT)),
                move(
                        "correctAttendance",
                        Case.Participating.class,
                        c -> c.correctAttendance("Sittgymnastik", AT, "NO_SHOW", "Fel person", null, AT)),
                settle(Occasion.THREE_MONTHS, FollowUp.Status.DONE),
                settle(Occasion.THREE_MONTHS, FollowUp.Status.NOT_REACHED),
                settle(Occasion.SIX_MONTHS, FollowUp.Status.DONE),
                settle(Occasion.SIX_MONTHS, FollowUp.Status.NOT_REACHED),
                move("pause", Case.Active.class, c -> c.pause(PauseReason.ILLNESS, TALK_ON, null, AT)),
                move(
                        "postpone",
                        Case.Postponable.class,
                        c -> c.postpone(planned(c), TALK_ON.plusDays(3), "Reser bort")),
                move("takeBackPostponement", Case.Postponable.class, Case.Postponable::takeBackPostponement),
                move("resume", Case.Paused.class, c -> c.resume(TALK_ON)),
                move("wake", Case.Paused.class, c -> c.wake(c.until())),
                move("close", Case.Open.class, c -> c.close(CloseReason.MOVED, null, null, AT)),
                move("requestCancel", Case.Open.class, c -> c.requestCancel(CANCEL_WISH, TALK_ON)),
                move(
                        "refuseCancel",
                        Case.Open.class,
                        c -> c.refuseCancel(
                                new CaseEvent.CancelRefused("R-2026-0412", "VC Björken", "Samtalet är i morgon."),
                                false)),
                move(
                        "loseReferral",
                        Case.Open.class,
                        c -> c.loseReferral(
                                new CaseEvent.ReferralEnded(
                                        "R-2026-0412", "VC Björken", CloseReason.WITHDRAWN_BY_REFERRER, null),
                                false)),
                move("reopen", Case.Closed.class, c -> c.reopen(GUIDE, TALK_ON, "Hörde av sig igen", AT)),
                move("enterInError", Case.Closed.class, c -> c.enterInError("Fel person")));
    }

    private static NextStep planned(Case state) {
        return NextStep.asPlanned(state, TALK_ON).orElseThrow();
    }

    private static Move settle(Occasion occasion, FollowUp.Status status) {
        return new Move(
                "settle",
                state -> state instanceof Case.AfterTalk after
                                && after.followUps().of(occasion).isDue()
                                && (occasion == Occasion.THREE_MONTHS
                                        || !after.followUps().threeMonths().isDue())
                        ? Optional.of(after.settle(occasion, status))
                        : Optional.empty());
    }

    private static <T extends Case> Move move(String name, Class<T> in, Function<T, Step<?>> step) {
        return new Move(
                name, state -> in.isInstance(state) ? Optional.of(step.apply(in.cast(state))) : Optional.empty());
    }

    static Case.Contacting contacting() {
        var file = new CaseFile(
                Ids.next(),
                "E-2026-0187",
                Ids.next(),
                Ids.next(),
                GUIDE,
                WayIn.HEALTH_CENTRE,
                "VC Björken",
                AT,
                0,
                Milestone.ACCEPTED,
                null,
                null,
                0);
        return new Case.Contacting(file, AT, TALK_ON);
    }

    static Case.TalkBooked talkBooked() {
        return contacting().bookTalk(APPOINTMENT, AT).next();
    }

    static Case.PlanReady planReady() {
        return talkBooked().holdTalk(TALK_ON, TalkMode.HOME, AT).next();
    }

    static Case.Matched matched() {
        return (Case.Matched)
                planReady().match("Sittgymnastik", "Ekeby", AT, AT).next();
    }

    static Case.Participating participating() {
        return matched().attend("Sittgymnastik", AT, TALK_ON.plusDays(8), AT).next();
    }

    static Case.Paused paused() {
        return participating()
                .pause(PauseReason.ILLNESS, TALK_ON.plusMonths(1), null, AT)
                .next();
    }

    static Case.Open cancelRequested() {
        return participating().requestCancel(CANCEL_WISH, TALK_ON).next();
    }

    static Case.Closed closed() {
        return participating().close(CloseReason.ON_OWN, "klar", null, AT).next();
    }

    /** One case in each state, in the order of the story. */
    static List<Case> everyState() {
        return List.of(contacting(), talkBooked(), planReady(), matched(), participating(), paused(), closed());
    }
}
