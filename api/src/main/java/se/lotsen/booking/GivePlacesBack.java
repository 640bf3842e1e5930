package se.lotsen.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.WhenClosed;
import se.lotsen.catalogue.Catalogue;

/** When a case ends, the places that are booked ahead are free for others. What has begun stays as it is. */
@Singleton
final class GivePlacesBack implements WhenClosed {

    static final String WHY = "Ärendet avslutades.";

    private final BookingRows rows;
    private final Bookings bookings;
    private final Catalogue catalogue;
    private final Clock clock;

    GivePlacesBack(BookingRows rows, Bookings bookings, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public List<CaseEvent> closed(UUID caseId, Actor actor) {
        var told = new ArrayList<CaseEvent>();
        for (var row : rows.ahead(actor.municipalityId(), caseId, clock.instant())) {
            bookings.end(row, BookingOutcome.CANCELLED, AskedBy.GUIDE, WHY, actor);
            var session = catalogue.session(row.sessionId(), actor);
            told.add(new CaseEvent.BookingEnded(session.activity(), session.startsAt(), "CANCELLED", WHY));
        }
        return told;
    }
}
