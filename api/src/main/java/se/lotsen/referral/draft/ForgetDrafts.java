package se.lotsen.referral.draft;

import java.time.Clock;
import java.time.Duration;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Forgets drafts that nobody has touched for a fortnight: personal data that leads nowhere is not kept. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ForgetDrafts {

    private static final Duration KEPT_FOR = Duration.ofDays(14);

    private final Drafts drafts;
    private final Clock clock;

    ForgetDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Forgets those of one municipality and returns how many. */
    public int forget(Actor actor) {
        return drafts.forget(clock.instant().minus(KEPT_FOR), actor);
    }
}
