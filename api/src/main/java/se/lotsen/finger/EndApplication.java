package se.lotsen.finger;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;

/**
 * A guide notes that somebody takes the application back, or leaves the programme. Who leaves is missing in the figures and is not removed
 * from them. A place that is free before the first day goes to the next in the queue.
 */
@UseCase(roles = Role.GUIDE)
public class EndApplication {

    private static final int LONGEST = 300;

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final AccessLog log;

    EndApplication(Programmes programmes, ApplicationRows rows, Persons persons, AccessLog log) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.log = log;
    }

    /** Ends it. A reason is needed from one who takes part. */
    public Outcome end(UUID applicationId, String reason, Actor actor) {
        var programme =
                programmes.forUpdate(programmes.line(applicationId, actor).programmeId(), actor);
        var applicant = programmes.line(applicationId, actor).applicant();
        var _ = persons.read(applicant.personId(), actor);
        var today = programmes.today();
        switch (applicant.stage()) {
            case Stage.Applied _, Stage.Offered _ -> rows.withdraw(actor.municipalityId(), applicationId, today);
            case Stage.Accepted _ -> {
                if (reason.isBlank()) return refused("finger.leftReason");
                if (reason.length() > LONGEST) return refused("finger.tooLong");
                rows.leave(actor.municipalityId(), applicationId, today, reason);
            }
            case Stage.Withdrawn _, Stage.Declined _, Stage.Lapsed _, Stage.Left _ -> {
                return refused("finger.ended");
            }
        }
        log.person(AccessLog.Action.CHANGE, applicant.personId(), null);
        // A place that was offered or taken goes on; one who only waited left none, and nobody has asked for the round
        // to begin.
        if (!(applicant.stage() instanceof Stage.Applied)) {
            var next = programmes.offerFree(programme, actor);
            log.persons(
                    AccessLog.Action.CHANGE,
                    next.stream().map(Applicant::personId).toList(),
                    null);
        }
        return new Outcome.Written(programme.id());
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("reason", key)));
    }
}
