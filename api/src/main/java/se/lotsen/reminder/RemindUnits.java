package se.lotsen.reminder;

import java.time.Clock;
import java.time.LocalTime;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.notice.Notice;
import se.lotsen.notice.Notices;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * Each unit with a queue address hears once a working day how much has been waiting beyond its last day: counts and a link, nothing about
 * anyone. Fhir contract 4.3, row 26: the Tasks stay as they are.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class RemindUnits {

    private static final LocalTime FROM = LocalTime.of(7, 0);

    private final ReminderRows rows;
    private final Units units;
    private final Notices notices;
    private final Clock clock;

    RemindUnits(ReminderRows rows, Units units, Notices notices, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.notices = notices;
        this.clock = clock;
    }

    /** Reminds those who have not been reminded today; returns how many that was. */
    public int remind(Actor actor) {
        var now = clock.instant().atZone(Swedish.ZONE);
        var today = now.toLocalDate();
        if (!WorkingDays.isWorkingDay(today) || now.toLocalTime().isBefore(FROM)) return 0;
        var late = rows.late(actor.municipalityId(), units.guidesUnit(actor).id(), WorkingDays.lateBefore(today));
        return (int) late.stream()
                .filter(row -> row.referrals() + row.followUps() > 0)
                .filter(row -> notices.toUnit(
                        row.unitId(),
                        new Notice.LateWork(today, row.referrals(), row.followUps()),
                        row.unitId() + " " + today,
                        actor))
                .count();
    }
}
