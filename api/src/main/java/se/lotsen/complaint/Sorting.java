package se.lotsen.complaint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;

/**
 * Where an item belongs in the board's table.
 *
 * @param subject null for praise, which is counted apart
 * @param note what it is about in words, where the subject is other
 */
public record Sorting(
        ComplaintKind kind,
        Teller teller,
        @Nullable Subject subject,
        @Nullable String note) {

    private static final int LONGEST = 200;

    /** Praise loses a subject that was chosen before it became praise, and only other keeps a note. */
    public Sorting {
        if (kind == ComplaintKind.PRAISE) subject = null;
        if (subject != Subject.OTHER) note = null;
    }

    List<FieldError> errors() {
        return errors(kind, teller, subject, note);
    }

    /** The same of a form where something is not chosen. */
    static List<FieldError> errors(
            @Nullable ComplaintKind kind, @Nullable Teller teller, @Nullable Subject subject, @Nullable String note) {
        var errors = new ArrayList<FieldError>();
        if (kind == null) errors.add(new FieldError("kind", "complaint.kind"));
        if (teller == null) errors.add(new FieldError("teller", "agreement.choice"));
        if (kind != null && kind != ComplaintKind.PRAISE && subject == null) {
            errors.add(new FieldError("subject", "complaint.subject.missing"));
        }
        if (kind == ComplaintKind.PRAISE || subject != Subject.OTHER) return errors;
        if (note == null || note.isBlank()) errors.add(new FieldError("note", "complaint.note.missing"));
        if (note != null && note.length() > LONGEST) errors.add(new FieldError("note", "complaint.tooLong"));
        if (note != null && PersonNumber.standsIn(note)) errors.add(new FieldError("note", "complaint.personNumber"));
        return errors;
    }
}
