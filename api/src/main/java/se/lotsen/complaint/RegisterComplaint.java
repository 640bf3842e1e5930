package se.lotsen.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;

/** Someone of the staff registers what somebody told. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class RegisterComplaint {

    private final Complaints complaints;
    private final ComplaintRows rows;

    RegisterComplaint(Complaints complaints, ComplaintRows rows) {
        this.complaints = complaints;
        this.rows = rows;
    }

    /** What was told. Fields as in {@link Complaint}. */
    public record Command(
            Sorting sorting,
            Way way,
            String what,
            LocalDate receivedOn,
            @Nullable String contact) {}

    /** Registers it. */
    public Outcome register(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>(c.sorting().errors());
        errors.addAll(Wording.of("what", c.what()));
        errors.addAll(complaints.past("receivedOn", c.receivedOn()));
        errors.addAll(Wording.ofContact(c.contact()));
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        return new Outcome.Written(complaints.write(
                c.sorting(), c.way(), c.what(), c.receivedOn(), c.contact(), actor.requireStaffId(), actor));
    }

    /** What the reader registered last, to see that it came in right and to go on with the same teller. */
    public List<Complaint> latest(Actor actor) {
        return rows.latest(actor.municipalityId(), actor.requireStaffId(), 10).stream()
                .map(ComplaintRow::complaint)
                .toList();
    }
}
