package se.lotsen.finger;

import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide offers the places that are free to those who stand first in the queue. */
@UseCase(roles = Role.GUIDE)
public class OfferPlaces {

    private final Programmes programmes;
    private final AccessLog log;

    OfferPlaces(Programmes programmes, AccessLog log) {
        this.programmes = programmes;
        this.log = log;
    }

    /** Offers them; gives how many. */
    public int offer(UUID programmeId, Actor actor) {
        var offered = programmes.offerFree(programmes.forUpdate(programmeId, actor), actor);
        log.persons(
                AccessLog.Action.CHANGE,
                offered.stream().map(Applicant::personId).toList(),
                null);
        return offered.size();
    }
}
