package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** Facts are true as long as somebody looks: those that nobody has checked for {@link #DAYS} days wait here, and are checked by a word. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ADMINISTRATOR, Role.SYSTEM},
        logs = Logs.NOTHING)
public class AssureFacts {

    /** After so many days facts are to be checked again. */
    public static final int DAYS = 90;

    private final AssuredRows rows;
    private final Clock clock;

    AssureFacts(AssuredRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Places that are there and activities that can be joined whose facts are old, the oldest first. */
    public List<OldFact> toCheck(Actor actor) {
        return rows.old(actor.municipalityId(), oldBefore());
    }

    /** The facts of a place are true today. */
    public void place(String slug, Actor actor) {
        if (rows.assurePlace(actor.municipalityId(), slug, Swedish.today(clock)) == 0) throw new Missing("place");
    }

    /** The facts of an activity are true today. */
    public void activity(String slug, Actor actor) {
        if (rows.assureActivity(actor.municipalityId(), slug, Swedish.today(clock)) == 0) throw new Missing("activity");
    }

    private LocalDate oldBefore() {
        return Swedish.today(clock).minusDays(DAYS);
    }
}
