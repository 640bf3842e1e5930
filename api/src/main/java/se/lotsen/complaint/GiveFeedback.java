package se.lotsen.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Stale;

/** A manager has answered the one who told. How to reach them is forgotten. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class GiveFeedback {

    private final Complaints complaints;
    private final ComplaintRows rows;

    GiveFeedback(Complaints complaints, ComplaintRows rows) {
        this.complaints = complaints;
        this.rows = rows;
    }

    /**
     * What the one who told heard, and when.
     *
     * @param on null while it cannot be read
     */
    public record Command(String number, @Nullable LocalDate on, String note) {}

    /** Notes it. An item that nobody waits for is refused: who wants to be nobody cannot be answered. */
    public Outcome give(Command c, Actor actor) {
        var complaint = complaints.of(c.number(), actor);
        var on = c.on();
        var errors = new ArrayList<FieldError>(Wording.of("feedback", c.note()));
        errors.addAll(complaints.past("on", on));
        if (on != null && on.isBefore(complaint.receivedOn())) errors.add(new FieldError("on", "complaint.on.early"));
        if (complaint.isAnonymous()) errors.add(new FieldError("feedback", "complaint.nobodyToAnswer"));
        if (on == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        if (rows.feedBack(actor.municipalityId(), c.number(), on, c.note().strip()) == 0) {
            throw new Stale("feedback was given already");
        }
        return new Outcome.Written(c.number());
    }
}
