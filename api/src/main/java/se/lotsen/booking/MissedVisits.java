package se.lotsen.booking;

import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * Those of the guide's persons who missed two sessions in a row, to get in touch with the next working day. Someone leaves the list when the
 * guide has written in the timeline that there was contact, or booked anew. A session that was cancelled is not a miss.
 */
@UseCase(roles = Role.GUIDE)
public class MissedVisits {

    private final BookingRows rows;
    private final AccessLog log;

    MissedVisits(BookingRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Longest waiting first. */
    public List<MissedLine> of(Actor guide) {
        var lines = rows.missedTwice(guide.municipalityId(), guide.requireStaffId());
        log.persons(Action.READ, lines.stream().map(MissedLine::personId).toList(), null);
        return lines;
    }
}
