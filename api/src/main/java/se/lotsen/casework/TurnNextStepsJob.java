package se.lotsen.casework;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.OneByOne;
import se.lotsen.jobs.Visit;

/** Makes the follow-ups that have opened the next step, in every municipality, soon after the day has begun. */
@Singleton
final class TurnNextStepsJob extends Visit {

    private static final String NAME = "turn-next-steps";

    TurnNextStepsJob(TurnNextSteps cases, Municipalities municipalities) {
        super(
                NAME,
                HOURLY,
                municipalities,
                actor -> OneByOne.each(NAME, cases.due(actor), id -> cases.turn(id, actor)));
    }
}
