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

    /**
     * What was told. Fields as in {@link Complaint}.
     *
     * @param kind null while it is not chosen, as are {@code teller} and {@code way}
     * @param receivedOn null while it cannot be read
     */
    public record Command(
            @Nullable ComplaintKind kind,
            @Nullable Teller teller,
            @Nullable Subject subject,
            @Nullable String note,
            @Nullable Way way,
            String what,
            @Nullable LocalDate receivedOn,
            @Nullable String contact) {

        /** One that is chosen. */
        public Command(Sorting sorting, Way way, String what, LocalDate receivedOn, @Nullable String contact) {
            this(sorting.kind(), sorting.teller(), sorting.subject(), sorting.note(), way, what, receivedOn, contact);
        }
    }

    /** Registers it. */
    public Outcome register(Command c, Actor actor) {
        var kind = c.kind();
        var teller = c.teller();
        var way = c.way();
        var receivedOn = c.receivedOn();
        var errors = new ArrayList<FieldError>(Sorting.errors(kind, teller, c.subject(), c.note()));
        if (way == null) errors.add(new FieldError("way", "agreement.choice"));
        errors.addAll(Wording.of("what", c.what()));
        errors.addAll(complaints.past("receivedOn", receivedOn));
        errors.addAll(Wording.ofContact(c.contact()));
        if (kind == null || teller == null || way == null || receivedOn == null || !errors.isEmpty()) {
            return new Outcome.Refused(errors);
        }
        var sorting = new Sorting(kind, teller, c.subject(), c.note());
        return new Outcome.Written(
                complaints.write(sorting, way, c.what(), receivedOn, c.contact(), actor.requireStaffId(), actor));
    }

    /** What the reader registered last, to see that it came in right and to go on with the same teller. */
    public List<Complaint> latest(Actor actor) {
        return rows.latest(actor.municipalityId(), actor.requireStaffId(), 10).stream()
                .map(ComplaintRow::complaint)
                .toList();
    }
}
