package se.lotsen.booking;

import java.time.Clock;
import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** What the guide has booked today: health talks, and visits where the guide comes along. */
@UseCase(roles = Role.GUIDE)
public class TodaysBookings {

    private final BookingRows rows;
    private final AccessLog log;
    private final Clock clock;

    TodaysBookings(BookingRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Today's, by time. */
    public List<TodaysLine> of(Actor guide) {
        var today = Swedish.today(clock);
        var lines = rows.today(
                guide.municipalityId(),
                guide.requireStaffId(),
                today.atStartOfDay(Swedish.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(Swedish.ZONE).toInstant());
        log.persons(Action.READ, lines.stream().map(TodaysLine::personId).toList(), null);
        return lines;
    }
}
