package se.lotsen.finger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Lotsen ends the offers that nobody answered in time and offers their places to the next in the queue. */
@UseCase(roles = Role.SYSTEM)
public class EndOffers {

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final AccessLog log;
    private final Clock clock;

    EndOffers(Programmes programmes, ApplicationRows rows, AccessLog log, Clock clock) {
        this.programmes = programmes;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Ends them; gives how many. */
    public int end(Actor actor) {
        var touched = new ArrayList<UUID>();
        var ended = 0;
        for (var programmeId : rows.withLapsed(actor.municipalityId(), programmes.today())) {
            var programme = programmes.forUpdate(programmeId, actor);
            for (var applicant : programmes.applicants(programme, actor)) {
                if (!(applicant.stage() instanceof Stage.Offered offered)) continue;
                if (!offered.answerBy().isBefore(programmes.today())) continue;
                rows.answer(actor.municipalityId(), applicant.id(), OfferOutcome.LAPSED, clock.instant());
                touched.add(applicant.personId());
                ended++;
            }
            programmes.offerFree(programme, actor).forEach(next -> touched.add(next.personId()));
        }
        log.persons(AccessLog.Action.CHANGE, touched, null);
        return ended;
    }
}
