package se.lotsen.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;

/** A manager notes what was done because of an item. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteMeasure {

    private final Complaints complaints;
    private final ComplaintRows rows;
    private final Catalogue catalogue;
    private final Clock clock;

    NoteMeasure(Complaints complaints, ComplaintRows rows, Catalogue catalogue, Clock clock) {
        this.complaints = complaints;
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param activityId the activity that it changed, or null
     * @param doneOn null while it cannot be read
     */
    public record Command(
            String number,
            String what,
            @Nullable UUID activityId,
            @Nullable LocalDate doneOn) {}

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var complaint = complaints.of(c.number(), actor);
        var activityId = c.activityId();
        var errors = new ArrayList<FieldError>(Wording.of("measure", c.what()));
        errors.addAll(complaints.past("doneOn", c.doneOn()));
        var doneOn = c.doneOn();
        if (doneOn == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        rows.act(
                actor.municipalityId(),
                Ids.next(),
                complaint.id(),
                c.what().strip(),
                activityId == null
                        ? null
                        : catalogue.activity(activityId, actor).id(),
                doneOn,
                actor.requireStaffId(),
                clock.instant());
        return new Outcome.Written(c.number());
    }
}
