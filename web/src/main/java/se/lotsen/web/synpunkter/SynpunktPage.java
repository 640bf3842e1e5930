package se.lotsen.web.synpunkter;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.complaint.Complaint;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.ShowComplaint.Contents;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One item with its forms.
 *
 * @param typed what was sent with a form that was refused; empty else
 */
public record SynpunktPage(Frame frame, LocalDate today, Contents shown, FormFields typed, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        return problems.isEmpty()
                ? shown.complaint().number()
                : frame.t().of("layout.errorPrefix") + " " + shown.complaint().number();
    }

    /** The words. */
    public SynpunktWords words() {
        return new SynpunktWords(frame.t());
    }

    /** The item. */
    public Complaint item() {
        return shown.complaint();
    }

    /** Where its forms go. */
    public String href() {
        return "/ledning/synpunkter/" + item().number();
    }

    /** Name of the kind that is chosen. */
    public String kind() {
        var sent = typed.choice("kind", ComplaintKind.class);
        return (sent == null ? item().sorting().kind() : sent).name();
    }

    /** The teller that is chosen. */
    public Teller teller() {
        var sent = typed.choice("teller", Teller.class);
        return sent == null ? item().sorting().teller() : sent;
    }

    /** The subject that is chosen, or null. */
    public @Nullable Subject subject() {
        return typed.has("subject")
                ? typed.choice("subject", Subject.class)
                : item().sorting().subject();
    }

    /** What stands in a field of words. */
    public String text(String field) {
        if (typed.has(field)) return typed.text(field);
        return switch (field) {
            case "note" -> Objects.requireNonNullElse(item().sorting().note(), "");
            case "ledTo" -> Objects.requireNonNullElse(item().ledTo(), "");
            case "on", "doneOn" -> today.toString();
            default -> "";
        };
    }

    /** Name of the activity that is chosen. */
    public String activity() {
        return typed.text("activityId");
    }
}
