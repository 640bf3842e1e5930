package se.lotsen.casework;

import java.time.LocalDate;
import java.util.Optional;

/** The two follow-ups of a case. */
public record FollowUps(FollowUp threeMonths, FollowUp sixMonths) {

    /** Both, counted from the day of the talk. */
    public static FollowUps after(LocalDate talkOn) {
        return new FollowUps(
                FollowUp.after(talkOn, Occasion.THREE_MONTHS), FollowUp.after(talkOn, Occasion.SIX_MONTHS));
    }

    /** One of them. */
    public FollowUp of(Occasion occasion) {
        return occasion == Occasion.THREE_MONTHS ? threeMonths : sixMonths;
    }

    /** The earliest that remains to be done. */
    public Optional<FollowUp> next() {
        if (threeMonths.isDue()) return Optional.of(threeMonths);
        return sixMonths.isDue() ? Optional.of(sixMonths) : Optional.empty();
    }

    /** True when one of them was given up because the person was not reached. */
    public boolean wasNotReached() {
        return threeMonths.status() == FollowUp.Status.NOT_REACHED || sixMonths.status() == FollowUp.Status.NOT_REACHED;
    }

    FollowUps settled(Occasion occasion, FollowUp.Status as) {
        return occasion == Occasion.THREE_MONTHS
                ? new FollowUps(threeMonths.settled(as), sixMonths)
                : new FollowUps(threeMonths, sixMonths.settled(as));
    }

    FollowUps cancelled() {
        return new FollowUps(cancel(threeMonths), cancel(sixMonths));
    }

    /** What was given up because the case ended is due again, on its old day. */
    FollowUps takenUpAgain() {
        return new FollowUps(takeUp(threeMonths), takeUp(sixMonths));
    }

    private static FollowUp takeUp(FollowUp followUp) {
        return followUp.status() == FollowUp.Status.CANCELLED ? followUp.settled(FollowUp.Status.DUE) : followUp;
    }

    private static FollowUp cancel(FollowUp followUp) {
        return followUp.isDue() ? followUp.settled(FollowUp.Status.CANCELLED) : followUp;
    }
}
