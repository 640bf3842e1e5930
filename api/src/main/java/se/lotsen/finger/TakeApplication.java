package se.lotsen.finger;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide takes an application to a programme. */
@UseCase(roles = Role.GUIDE)
public class TakeApplication {

    private final Programmes programmes;
    private final Applying applying;
    private final AccessLog log;

    TakeApplication(Programmes programmes, Applying applying, AccessLog log) {
        this.programmes = programmes;
        this.applying = applying;
        this.log = log;
    }

    /** Takes it. */
    public Outcome take(UUID programmeId, Application typed, Actor actor) {
        var programme = programmes.forUpdate(programmeId, actor);
        log.persons(AccessLog.Action.READ, List.of(), null);
        var errors = applying.errors(typed, programme, actor);
        return errors.isEmpty() ? applying.keep(typed, programme, actor) : new Outcome.Refused(errors);
    }
}
