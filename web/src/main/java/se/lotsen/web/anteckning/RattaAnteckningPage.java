package se.lotsen.web.anteckning;

import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CorrectNote;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A note to put right.
 *
 * @param note as it reads now
 * @param fields as typed, or as it reads now
 */
public record RattaAnteckningPage(
        Frame frame, CaseOverview.Page shown, CorrectNote.Note note, FormFields fields, Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("ratta.note.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Who wrote it and when. */
    public String written() {
        return frame.t().dateTime(note.writtenAt()) + " · " + note.writtenBy();
    }

    /** Where it is sent. */
    public String action() {
        return words().href() + "/anteckning/" + note.noteId() + "/ratta";
    }
}
