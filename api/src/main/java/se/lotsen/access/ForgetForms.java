package se.lotsen.access;

import java.time.Clock;
import java.time.Duration;

/** Forgets which forms are done, a week after they were: nobody sends one again after that. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ForgetForms {

    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final SentFormRows rows;
    private final Clock clock;

    ForgetForms(SentFormRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Forgets those of one municipality and returns how many. */
    public int forget(Actor actor) {
        return rows.forget(actor.municipalityId(), clock.instant().minus(KEPT_FOR));
    }
}
