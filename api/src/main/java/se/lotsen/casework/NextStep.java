package se.lotsen.casework;

import java.time.LocalDate;
import java.util.Optional;
import se.lotsen.shared.Swedish;

/**
 * The one next thing to do in a case, and its day. The case page, Min dag and the lists all show this; {@link Cases#save} stores it, and
 * {@link TurnNextSteps} when the day alone makes it another.
 *
 * @param onDay day it should be done: the planned one, or the one that the guide postponed it to
 */
public record NextStep(Kind kind, LocalDate onDay) {

    /** What there is to do. */
    public enum Kind {
        CONTACT,
        CONTACT_AGAIN,
        HOLD_TALK,
        SUGGEST,
        FIRST_VISIT,
        FOLLOW_UP_3M,
        FOLLOW_UP_6M,
        CLOSE,
        REVIEW_PAUSE,
        ANSWER_CANCEL;

        /** False where a day is kept by something else: by the booked talk, by the pause, or by a sender who waits for an answer. */
        public boolean canBePostponed() {
            return switch (this) {
                case CONTACT, CONTACT_AGAIN, SUGGEST, FIRST_VISIT, FOLLOW_UP_3M, FOLLOW_UP_6M, CLOSE -> true;
                case HOLD_TALK, REVIEW_PAUSE, ANSWER_CANCEL -> false;
            };
        }
    }

    /** The next step of a case as it is on a day, or empty when it is closed. */
    public static Optional<NextStep> of(Case state, LocalDate today) {
        var to = state.file().postponedTo();
        return asPlanned(state, today)
                .map(step -> to == null || !step.kind().canBePostponed() ? step : new NextStep(step.kind(), to));
    }

    /** The next step on the day it was planned for, or empty when the case is closed. */
    public static Optional<NextStep> asPlanned(Case state, LocalDate today) {
        var asked = state.file().cancelRequestedOn();
        if (asked != null) return Optional.of(new NextStep(Kind.ANSWER_CANCEL, asked));
        return Optional.ofNullable(
                switch (state) {
                    case Case.Contacting c ->
                        new NextStep(c.file().attempts() == 0 ? Kind.CONTACT : Kind.CONTACT_AGAIN, c.contactOn());
                    case Case.TalkBooked t ->
                        new NextStep(
                                Kind.HOLD_TALK,
                                LocalDate.ofInstant(t.appointment().at(), Swedish.ZONE));
                    case Case.PlanReady p -> suggestFollowUpOrClose(p, today);
                    case Case.Matched m -> followUpOr(m, Kind.FIRST_VISIT);
                    case Case.Participating p -> followUpOr(p, Kind.CLOSE);
                    case Case.Paused p -> new NextStep(Kind.REVIEW_PAUSE, p.until());
                    case Case.Closed _ -> null;
                });
    }

    private static NextStep followUpOr(Case.AfterTalk state, Kind otherwise) {
        return state.followUps()
                .next()
                .map(NextStep::followUp)
                .orElseGet(() ->
                        new NextStep(otherwise, state.followUps().sixMonths().dueOn()));
    }

    /** To find something to book comes first, until a follow-up opens: that one is promised, and is where a new suggestion can be talked about. */
    private static NextStep suggestFollowUpOrClose(Case.PlanReady state, LocalDate today) {
        return state.followUps()
                .next()
                .map(due -> due.opensOn().isAfter(today) ? new NextStep(Kind.SUGGEST, state.talkOn()) : followUp(due))
                .orElseGet(() ->
                        new NextStep(Kind.CLOSE, state.followUps().sixMonths().dueOn()));
    }

    private static NextStep followUp(FollowUp followUp) {
        var kind = followUp.occasion() == Occasion.THREE_MONTHS ? Kind.FOLLOW_UP_3M : Kind.FOLLOW_UP_6M;
        return new NextStep(kind, followUp.dueOn());
    }
}
