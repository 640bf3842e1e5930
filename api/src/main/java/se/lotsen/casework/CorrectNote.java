package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;

/** A guide puts a note right, with a reason. The timeline shows the old words struck through above the new: nothing that was written goes. */
@UseCase(roles = Role.GUIDE)
public class CorrectNote {

    /** Characters in a reason: a few sentences. */
    public static final int LONGEST_REASON = 500;

    private final Cases cases;
    private final CaseActions actions;
    private final NoteRows rows;

    CorrectNote(Cases cases, CaseActions actions, NoteRows rows) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
    }

    /**
     * A note as it reads now.
     *
     * @param noteId id of its line in the timeline
     * @param saidBy id of the line that last said so: the note itself, or its latest correction
     */
    @Introspected
    public record Note(UUID noteId, UUID saidBy, String text, Instant writtenAt, String writtenBy) {}

    /**
     * What is right.
     *
     * @param saidBy of the note that the form showed
     */
    public record Command(String caseNumber, UUID noteId, UUID saidBy, String text, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is put right. */
        record Corrected() implements Outcome {}

        /** Somebody else put it right since the form was shown; nothing was changed now. */
        record Meanwhile(Note now) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** The note to put right. Missing when the case has no such note. */
    public Note show(String caseNumber, UUID noteId, Actor actor) {
        var found = cases.read(caseNumber, actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        return note(found, noteId, actor);
    }

    /** Puts it right. */
    public Outcome correct(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        var note = note(found, c.noteId(), actor);
        if (!note.saidBy().equals(c.saidBy())) return new Outcome.Meanwhile(note);
        var errors = errors(c, note);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        cases.note(found.file().id(), new CaseEvent.NoteCorrected(note.noteId(), c.text(), c.why()), actor);
        return new Outcome.Corrected();
    }

    private Note note(Case found, UUID noteId, Actor actor) {
        return rows.asItReads(actor.municipalityId(), found.file().id(), noteId).orElseThrow(() -> new Missing("note"));
    }

    private static List<FieldError> errors(Command c, Note note) {
        var errors = new ArrayList<FieldError>();
        if (c.text().isBlank()) errors.add(new FieldError("text", "text.missing"));
        if (c.text().equals(note.text())) errors.add(new FieldError("text", "correction.nothing"));
        if (c.why().isBlank() || c.why().length() > LONGEST_REASON) errors.add(new FieldError("why", "correction.why"));
        return errors;
    }
}
