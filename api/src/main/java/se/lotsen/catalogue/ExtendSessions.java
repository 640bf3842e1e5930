package se.lotsen.catalogue;

import java.time.Clock;
import java.util.HashSet;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/**
 * Makes the dated sessions of every running series from today and {@link #WEEKS} weeks ahead. Run daily; running it again, or on several
 * nodes at once, makes nothing twice. A cancelled session stays cancelled.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ExtendSessions {

    /** How far ahead there are sessions to book. */
    public static final int WEEKS = 12;

    private final SeriesRows series;
    private final SessionRows sessions;
    private final Clock clock;

    ExtendSessions(SeriesRows series, SessionRows sessions, Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Makes what is missing; returns how many sessions that was. */
    public int extend(Actor actor) {
        var today = Swedish.today(clock);
        var startOfToday = today.atStartOfDay(Swedish.ZONE).toInstant();
        var made = new HashSet<>(sessions.madeSince(actor.municipalityId(), startOfToday));
        var count = 0;
        for (var one : series.running(actor.municipalityId())) {
            for (var times : one.between(today, today.plusWeeks(WEEKS))) {
                if (!made.add(new Made(one.activityId(), one.placeId(), times.startsAt()))) continue;
                add(one, times, actor);
                count++;
            }
        }
        return count;
    }

    private void add(Series one, Series.Times times, Actor actor) {
        sessions.add(
                actor.municipalityId(), Ids.next(), one.activityId(), one.placeId(), times.startsAt(), times.endsAt());
    }
}
