package se.lotsen.web.synpunkter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.complaint.Complaint;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.complaint.Way;
import se.lotsen.web.support.FormFields;

/** An item as it stands in a form. */
public record SynpunktForm(
        @Nullable ComplaintKind kind,
        @Nullable Teller teller,
        @Nullable Subject subject,
        String note,
        @Nullable Way way,
        String what,
        String receivedOn,
        String contact) {

    /** A senior who calls today: what comes most. */
    static SynpunktForm fresh(LocalDate today) {
        return new SynpunktForm(null, Teller.SENIOR, null, "", Way.PHONE, "", today.toString(), "");
    }

    /** The next thing that the same teller told. */
    static SynpunktForm after(Complaint before) {
        return new SynpunktForm(
                null,
                before.sorting().teller(),
                null,
                "",
                before.way(),
                "",
                before.receivedOn().toString(),
                Objects.requireNonNullElse(before.contact(), ""));
    }

    static SynpunktForm of(FormFields fields) {
        return new SynpunktForm(
                fields.choice("kind", ComplaintKind.class),
                fields.choice("teller", Teller.class),
                fields.choice("subject", Subject.class),
                fields.text("note"),
                fields.choice("way", Way.class),
                fields.text("what"),
                fields.text("receivedOn"),
                fields.text("contact"));
    }

    /** What to register. */
    RegisterComplaint.Command command() {
        var day = new FormFields(Map.of("day", receivedOn)).date("day");
        return new RegisterComplaint.Command(
                kind, teller, subject, note, way, what, day, contact.isEmpty() ? null : contact);
    }

    /** Name of the chosen kind, empty while there is none. */
    public String chosenKind() {
        return kind == null ? "" : kind.name();
    }
}
