package se.lotsen.reminder;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notice;
import se.lotsen.notice.Notices;
import se.lotsen.shared.Swedish;

/**
 * Who wants to be reached by text message gets one the day before a talk or an activity, in the daytime; so does who agreed to it when the
 * activity was booked, and nobody who agreed on something else. It tells the time and whom to call,
 * and nothing of what it is. A time that is moved is another time, and is told again. Who has been reminded is not read again, so an hour with
 * nothing to do leaves nothing in the access log.
 */
@UseCase(roles = Role.SYSTEM)
public class RemindPersons {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private final ReminderRows rows;
    private final Notices notices;
    private final AccessLog log;
    private final Clock clock;

    RemindPersons(ReminderRows rows, Notices notices, AccessLog log, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    /** Reminds of each time tomorrow that has not been reminded of; returns how many that was. */
    public int remind(Actor actor) {
        var now = clock.instant().atZone(Swedish.ZONE);
        var today = now.toLocalDate();
        var times = now.toLocalTime().isBefore(FROM) || !now.toLocalTime().isBefore(UNTIL)
                ? List.<TimeRow>of()
                : rows.times(
                        actor.municipalityId(),
                        today.plusDays(1).atStartOfDay(Swedish.ZONE).toInstant(),
                        today.plusDays(2).atStartOfDay(Swedish.ZONE).toInstant());
        log.persons(Action.READ, times.stream().map(TimeRow::personId).toList(), null);
        return (int) times.stream()
                .filter(time -> notices.toPerson(
                        time.personId(), Medium.SMS, new Notice.TimeTomorrow(today, time.at()), time.occasion(), actor))
                .count();
    }
}
