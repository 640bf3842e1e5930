package se.lotsen.casework;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Makes the follow-ups that have opened the next step, in every municipality, soon after the day has begun. */
@Singleton
final class TurnNextStepsJob extends Visit {

    TurnNextStepsJob(TurnNextSteps cases, Municipalities municipalities) {
        super("turn-next-steps", HOURLY, municipalities, cases::due, cases::turn);
    }
}
