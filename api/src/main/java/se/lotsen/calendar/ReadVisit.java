package se.lotsen.calendar;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.shared.Missing;

/**
 * A guide takes one booked visit along to a calendar program. It says as little as the feed does, and is the same entry there: whoever has both
 * sees it once.
 */
@UseCase(roles = Role.GUIDE)
public class ReadVisit {

    private final Cases cases;
    private final CalendarRows rows;
    private final AccessLog log;

    ReadVisit(Cases cases, CalendarRows rows, AccessLog log) {
        this.cases = cases;
        this.rows = rows;
        this.log = log;
    }

    /** The visit as iCalendar (RFC 5545). Missing when the booking is another case's. */
    public String read(String caseNumber, UUID bookingId, Actor actor) {
        var file = cases.read(caseNumber, actor).file();
        var found = rows.visit(actor.municipalityId(), file.id(), bookingId, actor.requireStaffId())
                .orElseThrow(() -> new Missing("booking"));
        log.person(Action.EXPORT, file.personId(), caseNumber);
        return FeedText.of(List.of(found));
    }
}
