package se.lotsen.reminder;

import java.time.Clock;
import java.time.LocalTime;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.AssureFacts;
import se.lotsen.notice.Notice;
import se.lotsen.notice.Notices;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * The guides' unit hears on the first working day of each week how much of the catalogue nobody has checked for long. Every day would be a
 * letter that nobody reads.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class RemindOfOldFacts {

    private static final LocalTime FROM = LocalTime.of(7, 0);

    private final AssureFacts facts;
    private final Units units;
    private final Notices notices;
    private final Clock clock;

    RemindOfOldFacts(AssureFacts facts, Units units, Notices notices, Clock clock) {
        this.facts = facts;
        this.units = units;
        this.notices = notices;
        this.clock = clock;
    }

    /** Reminds, when it is the day and nobody has been reminded this week; returns whether it did. */
    public boolean remind(Actor actor) {
        var now = clock.instant().atZone(Swedish.ZONE);
        var today = now.toLocalDate();
        var monday = Swedish.monday(today);
        if (!today.equals(WorkingDays.nextOnOrAfter(monday))
                || now.toLocalTime().isBefore(FROM)) return false;
        var old = facts.toCheck(actor).size();
        if (old == 0) return false;
        var unit = units.guidesUnit(actor).id();
        return notices.toUnit(unit, new Notice.FactsToCheck(today, old), unit + " " + monday, actor);
    }
}
