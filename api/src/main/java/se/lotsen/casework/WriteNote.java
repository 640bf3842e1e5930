package se.lotsen.casework;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A guide writes a note in the timeline. What is written stays; {@link CorrectNote} says what is right. */
@UseCase(roles = Role.GUIDE)
public class WriteNote {

    private final Cases cases;
    private final CaseActions actions;

    WriteNote(Cases cases, CaseActions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    /** Writes it. */
    public void write(String caseNumber, String text, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.WRITE_NOTE, found);
        cases.note(found.file().id(), new CaseEvent.NoteWritten(text), actor);
    }
}
