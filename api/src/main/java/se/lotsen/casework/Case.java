package se.lotsen.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseEvent.ActivityMatched;
import se.lotsen.casework.CaseEvent.AttendanceCorrected;
import se.lotsen.casework.CaseEvent.Attended;
import se.lotsen.casework.CaseEvent.CancelRefused;
import se.lotsen.casework.CaseEvent.CancelRequested;
import se.lotsen.casework.CaseEvent.CaseClosed;
import se.lotsen.casework.CaseEvent.CaseHandedOver;
import se.lotsen.casework.CaseEvent.CasePaused;
import se.lotsen.casework.CaseEvent.CaseReopened;
import se.lotsen.casework.CaseEvent.CaseResumed;
import se.lotsen.casework.CaseEvent.ContactTried;
import se.lotsen.casework.CaseEvent.FollowUpSettled;
import se.lotsen.casework.CaseEvent.GuideAssigned;
import se.lotsen.casework.CaseEvent.HandoverTakenBack;
import se.lotsen.casework.CaseEvent.HealthTalkHeld;
import se.lotsen.casework.CaseEvent.PostponementTakenBack;
import se.lotsen.casework.CaseEvent.ReferralEnded;
import se.lotsen.casework.CaseEvent.StepPostponed;
import se.lotsen.casework.CaseFile.Milestone;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.TaskMove;

/**
 * The municipality's work with one person, as one type per state holding only what is known in that state. A transition is a method on the
 * states from which it is legal and returns the event with the next state: an illegal move does not compile, and no move is silent.
 */
public sealed interface Case {

    /** No day of first contact is promised that lies further ahead: a later one is a slip of the pen, or a referral to decline. */
    int FIRST_CONTACT_DAYS = 31;

    /** What every case has. */
    CaseFile file();

    /** When this state began. */
    Instant since();

    /** A case that is not closed. */
    sealed interface Open extends Case {

        /** Ends the case. */
        default Step<Closed> close(CloseReason reason, @Nullable String why, @Nullable String note, Instant at) {
            var followUps = followUpsOf(this);
            var settled = followUps != null && !followUps.sixMonths().isDue();
            var next = new Closed(
                    file().cancelRequested(null),
                    at,
                    reason,
                    talkOnOf(this),
                    followUps == null ? null : followUps.cancelled());
            return new Step<>(next, new CaseClosed(reason, settled, why, note));
        }

        /** The case gets a guide, or another one. */
        default Step<Open> giveTo(UUID guideId, String guideName) {
            return new Step<>(withFile(this, file().givenTo(guideId)), new GuideAssigned(guideName));
        }

        /**
         * Another guide gets the case from the one who had it.
         *
         * @param note what the next guide should know, or null
         */
        default Step<Open> handTo(UUID guideId, String guideName, String fromName, @Nullable String note) {
            return new Step<>(withFile(this, file().givenTo(guideId)), new CaseHandedOver(fromName, guideName, note));
        }

        /** The guide who had the case before a handover has it again; nobody, when it came from the team's queue. */
        default Step<Open> takeBack(@Nullable UUID guideId, @Nullable String guideName) {
            return new Step<>(withFile(this, file().givenTo(guideId)), new HandoverTakenBack(guideName));
        }

        /** A sender asks to cancel its referral; nothing but the answer, and what happens anyway, goes on until it is answered. */
        default Step<Open> requestCancel(CancelRequested request, LocalDate on) {
            var since = file().cancelRequestedOn();
            return new Step<>(withFile(this, file().cancelRequested(since == null ? on : since)), request);
        }

        /**
         * A wish to cancel was answered with no.
         *
         * @param stillWaiting true when another sender waits for such an answer too
         */
        default Step<Open> refuseCancel(CancelRefused refusal, boolean stillWaiting) {
            return new Step<>(answered(stillWaiting), refusal);
        }

        /**
         * One of the referrals ended and the case goes on for the others.
         *
         * @param stillWaiting true when one of the others waits for an answer to its wish to cancel
         */
        default Step<Open> loseReferral(ReferralEnded end, boolean stillWaiting) {
            return new Step<>(answered(stillWaiting), end);
        }

        private Open answered(boolean stillWaiting) {
            return stillWaiting ? this : withFile(this, file().cancelRequested(null));
        }
    }

    /** An open case that is being worked with, not paused. */
    sealed interface Active extends Open {

        /** Rests until a day. */
        default Step<Paused> pause(PauseReason reason, LocalDate until, @Nullable String text, Instant at) {
            return new Step<>(new Paused(file(), at, this, reason, until), new CasePaused(reason, until, text));
        }
    }

    /** An active case whose next step has a day that only the guide keeps: no talk is booked. */
    sealed interface Postponable extends Active {

        /** The next step is to be done on a later day than it was planned for; what anyone was promised stays as it is. */
        default Step<Active> postpone(NextStep from, LocalDate to, String why) {
            return new Step<>(
                    withFile(this, file().postponed(to)), new StepPostponed(from.kind(), from.onDay(), to, why));
        }

        /** The next step has its own day again. */
        default Step<Active> takeBackPostponement() {
            return new Step<>(withFile(this, file().postponed(null)), new PostponementTakenBack());
        }
    }

    /** Before the health talk: the person is sought, or the talk is booked. */
    sealed interface BeforeTalk extends Active {

        /** The health talk was held and signed. Both follow-ups get their dates here. */
        default Step<PlanReady> holdTalk(LocalDate heldOn, TalkMode mode, Instant at) {
            var next = new PlanReady(file().reached(Milestone.TALK_HELD), at, heldOn, FollowUps.after(heldOn));
            return new Step<>(next, new HealthTalkHeld(heldOn, mode));
        }

        /** A talk was booked, or moved to another time. */
        default Step<TalkBooked> bookTalk(Appointment appointment, Instant at) {
            return new Step<>(new TalkBooked(file(), at, appointment), new CaseEvent.TalkBooked(appointment));
        }
    }

    /** After the health talk: there is a plan and there are follow-ups. */
    sealed interface AfterTalk extends Postponable {

        /** Day of the talk. */
        LocalDate talkOn();

        /** The two follow-ups. */
        FollowUps followUps();

        /** The same state with other follow-ups. */
        AfterTalk with(CaseFile file, FollowUps followUps);

        /** A place on an activity was booked. */
        default Step<? extends AfterTalk> match(String activity, String place, Instant startsAt, Instant at) {
            return switch (this) {
                case Participating p -> new Step<>(p, new ActivityMatched(activity, place, startsAt, true));
                case PlanReady _, Matched _ ->
                    new Step<>(
                            new Matched(file().reached(Milestone.MATCHED), at, talkOn(), followUps()),
                            new ActivityMatched(activity, place, startsAt, false));
            };
        }

        /** The person came to an activity. */
        default Step<Participating> attend(String activity, Instant startsAt, LocalDate on, Instant at) {
            return switch (this) {
                case Participating p -> new Step<>(p, new Attended(activity, startsAt, false));
                case PlanReady _, Matched _ ->
                    new Step<>(
                            new Participating(file().reached(Milestone.PARTICIPATING), at, talkOn(), on, followUps()),
                            new Attended(activity, startsAt, true));
            };
        }

        /**
         * Whether the person came had been written wrongly.
         *
         * @param outcome what is true, as the booking names it
         * @param firstOn day of the first activity the person has been to as it is known now, or null when there is none
         */
        default Step<? extends AfterTalk> correctAttendance(
                String activity,
                Instant startsAt,
                String outcome,
                String why,
                @Nullable LocalDate firstOn,
                Instant at) {
            if (firstOn == null && this instanceof Participating) {
                var file = file().milestone() == Milestone.PARTICIPATING ? file().reached(Milestone.MATCHED) : file();
                var next = new Matched(file, at, talkOn(), followUps());
                return new Step<>(next, corrected(activity, startsAt, outcome, why, next));
            }
            if (firstOn == null) return new Step<>(this, corrected(activity, startsAt, outcome, why, null));
            if (this instanceof Participating p) {
                return new Step<>(
                        new Participating(p.file(), p.since(), talkOn(), firstOn, followUps()),
                        corrected(activity, startsAt, outcome, why, null));
            }
            var file = isFollowedUp(this) ? file() : file().reached(Milestone.PARTICIPATING);
            var next = new Participating(file, at, talkOn(), firstOn, followUps());
            return new Step<>(next, corrected(activity, startsAt, outcome, why, next));
        }

        private static AttendanceCorrected corrected(
                String activity, Instant startsAt, String outcome, String why, @Nullable AfterTalk next) {
            var becomes = next == null || isFollowedUp(next) ? null : businessStatusOf(next);
            return new AttendanceCorrected(activity, startsAt, outcome, why, becomes);
        }

        /** A follow-up was done, or given up because the person was not reached. */
        default Step<? extends AfterTalk> settle(Occasion occasion, FollowUp.Status status) {
            if (!followUps().of(occasion).isDue()) throw new IllegalStateException("the follow-up is already settled");
            var reached = occasion == Occasion.THREE_MONTHS ? Milestone.FOLLOWED_3M : Milestone.FOLLOWED_6M;
            var file = status == FollowUp.Status.DONE ? file().reached(reached) : file();
            return new Step<>(with(file, followUps().settled(occasion, status)), new FollowUpSettled(occasion, status));
        }
    }

    /** The guide tries to reach the person. */
    record Contacting(CaseFile file, Instant since, LocalDate contactOn) implements BeforeTalk, Postponable {

        /** One more try without an answer. */
        public Step<Contacting> tried(ContactTried event, LocalDate nextContactOn) {
            return new Step<>(new Contacting(file.triedAgain(), since, nextContactOn), event);
        }

        /** The last try was written by mistake. */
        public Step<Contacting> takeBackTry(ContactAttempt.Channel channel, UUID attemptId, LocalDate before) {
            var less = file.triedOnceLess();
            return new Step<>(
                    new Contacting(less, since, before),
                    new CaseEvent.ContactUndone(channel, attemptId, less.attempts()));
        }
    }

    /** A health talk is booked. */
    record TalkBooked(CaseFile file, Instant since, Appointment appointment) implements BeforeTalk {

        /** The person did not come, which counts as one more try. */
        public Step<Contacting> missed(@Nullable String note, LocalDate nextContactOn, Instant at) {
            return new Step<>(new Contacting(file.triedAgain(), at, nextContactOn), new CaseEvent.TalkMissed(note));
        }
    }

    /** The talk is held and the plan written; no activity is booked. */
    record PlanReady(CaseFile file, Instant since, LocalDate talkOn, FollowUps followUps) implements AfterTalk {
        @Override
        public PlanReady with(CaseFile file, FollowUps followUps) {
            return new PlanReady(file, since, talkOn, followUps);
        }
    }

    /** An activity is booked; the person has not been there yet. */
    record Matched(CaseFile file, Instant since, LocalDate talkOn, FollowUps followUps) implements AfterTalk {
        @Override
        public Matched with(CaseFile file, FollowUps followUps) {
            return new Matched(file, since, talkOn, followUps);
        }
    }

    /** The person has been to an activity. */
    record Participating(CaseFile file, Instant since, LocalDate talkOn, LocalDate firstAttendedOn, FollowUps followUps)
            implements AfterTalk {
        @Override
        public Participating with(CaseFile file, FollowUps followUps) {
            return new Participating(file, since, talkOn, firstAttendedOn, followUps);
        }
    }

    /** Rests until a day; then goes on where it was. */
    record Paused(CaseFile file, Instant since, Active before, PauseReason reason, LocalDate until) implements Open {

        /** Goes on because a guide says so. Nothing was late while it rested: a contact that should have been is due now. */
        public Step<Active> resume(LocalDate on) {
            return new Step<>(awake(on), new CaseResumed(businessStatusOf(before), null));
        }

        /** Goes on because the day that it rested until has come. */
        public Step<Active> wake(LocalDate on) {
            if (on.isBefore(until)) throw new IllegalStateException("the case rests until " + until);
            return new Step<>(awake(on), new CaseResumed(businessStatusOf(before), until));
        }

        private Active awake(LocalDate on) {
            return before instanceof Contacting c && c.contactOn().isBefore(on)
                    ? new Contacting(c.file(), c.since(), on)
                    : before;
        }
    }

    /** Ended. Read-only. */
    record Closed(
            CaseFile file,
            Instant since,
            CloseReason reason,
            @Nullable LocalDate talkOn,
            @Nullable FollowUps followUps) implements Case {

        /**
         * Goes on: with what the plan says when there is one, else by reaching the person. What was booked and its referrals stay ended.
         *
         * @param guideId who goes on with it
         * @param contactOn day to reach the person, used when no talk was held
         */
        public Step<Active> reopen(UUID guideId, LocalDate contactOn, String why, Instant at) {
            var mine = file.givenTo(guideId);
            var next = talkOn == null || followUps == null
                    ? new Contacting(mine, at, contactOn)
                    : new PlanReady(mine, at, talkOn, followUps.takenUpAgain());
            return new Step<>(next, new CaseReopened(why));
        }

        /** The referral that it came from was a mistake. The day it ended stays. */
        public Step<Closed> enterInError(String why) {
            var next = new Closed(file, since, CloseReason.ENTERED_IN_ERROR, talkOn, followUps);
            return new Step<>(next, new CaseClosed(CloseReason.ENTERED_IN_ERROR, false, why, null));
        }
    }

    /** The Task's business status that a state corresponds to. */
    static BusinessStatus businessStatusOf(Active state) {
        if (state instanceof AfterTalk after && isFollowedUp(after)) return BusinessStatus.FOLLOWUP_3M_DONE;
        return switch (state) {
            case Contacting c ->
                c.file().attempts() == 0 ? BusinessStatus.WAITING_CONTACT : BusinessStatus.CONTACT_ATTEMPTED;
            case TalkBooked _ -> BusinessStatus.TALK_SCHEDULED;
            case PlanReady _ -> BusinessStatus.TALK_HELD;
            case Matched _ -> BusinessStatus.MATCHED;
            case Participating _ -> BusinessStatus.PARTICIPATING;
        };
    }

    /** Where the Task of an attached referral is while nothing but the case moves it. */
    static TaskMove taskOf(Open state) {
        return switch (state) {
            case Paused paused -> CaseEvent.CasePaused.rests(paused.reason(), paused.until());
            case Active active -> CaseEvent.atWork(businessStatusOf(active));
        };
    }

    /** The same case with the next step on its own day. */
    static Case notPostponed(Case state) {
        var file = state.file().postponed(null);
        return switch (state) {
            case Open open -> withFile(open, file);
            case Closed c -> new Closed(file, c.since(), c.reason(), c.talkOn(), c.followUps());
        };
    }

    private static boolean isFollowedUp(AfterTalk state) {
        var milestone = state.file().milestone();
        return (milestone == Milestone.FOLLOWED_3M || milestone == Milestone.FOLLOWED_6M)
                && state.followUps().threeMonths().status() == FollowUp.Status.DONE;
    }

    private static Active withFile(Active state, CaseFile file) {
        return switch (state) {
            case Contacting c -> new Contacting(file, c.since(), c.contactOn());
            case TalkBooked t -> new TalkBooked(file, t.since(), t.appointment());
            case AfterTalk after -> after.with(file, after.followUps());
        };
    }

    private static Open withFile(Open state, CaseFile file) {
        return switch (state) {
            case Active active -> withFile(active, file);
            case Paused p -> new Paused(file, p.since(), withFile(p.before(), file), p.reason(), p.until());
        };
    }

    /** The follow-ups of a case, or null before the health talk. */
    static @Nullable FollowUps followUpsOf(Case state) {
        return switch (state) {
            case AfterTalk after -> after.followUps();
            case Paused paused -> followUpsOf(paused.before());
            case Closed closed -> closed.followUps();
            case BeforeTalk _ -> null;
        };
    }

    private static @Nullable LocalDate talkOnOf(Open state) {
        return switch (state) {
            case AfterTalk after -> after.talkOn();
            case Paused paused -> talkOnOf(paused.before());
            case BeforeTalk _ -> null;
        };
    }
}
