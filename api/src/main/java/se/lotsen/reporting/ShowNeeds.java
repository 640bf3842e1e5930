package se.lotsen.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * View: what people lacked that no activity met, and where. Persons with protected identity are counted; what leaves is only what
 * {@link Suppression} lets through.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ShowNeeds {

    private final CountedNeeds needs;
    private final Clock clock;

    ShowNeeds(CountedNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param asOf when it was counted
     * @param threshold smaller figures than this are hidden
     */
    public record Contents(FixedPeriod period, Instant asOf, int threshold, List<Need> needs) {}

    /** Counts the year of a period; the period is a part of it. */
    public Contents read(FixedPeriod period, Actor actor) {
        return new Contents(period, clock.instant(), needs.threshold(), needs.in(period.year(), actor));
    }
}
