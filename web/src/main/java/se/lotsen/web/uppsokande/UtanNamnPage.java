package se.lotsen.web.uppsokande;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lotsen.access.Role;
import se.lotsen.outreach.ContactOutcome;
import se.lotsen.outreach.NotedContact;
import se.lotsen.outreach.PlaceDay;
import se.lotsen.reporting.AgeBand;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * Contacts without names: a form, what the reader noted last, and the year by place and day.
 *
 * @param bands none for managers, who note nothing
 * @param today ÅÅÅÅ-MM-DD
 */
public record UtanNamnPage(
        Frame frame,
        String today,
        List<PlaceDay> places,
        List<NotedContact> latest,
        List<AgeBand> bands,
        FormFields fields,
        Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("uppsokande.contacts");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True for those who note contacts. */
    public boolean notes() {
        return frame.role() == Role.GUIDE;
    }

    /** What was typed, or what is most usual. */
    public String typed(String field, String usual) {
        return fields.has(field) ? fields.text(field) : usual;
    }

    /** Age bands to choose among. */
    public List<Choice> ages() {
        return AgeBands.choices(bands, frame.t());
    }

    /** The band of those whose age nobody knows. */
    public String noAge() {
        return Integer.toString(bands.size() - 1);
    }

    /** Languages to choose among. */
    public List<Choice> languages() {
        var choices = new ArrayList<Choice>();
        for (var code : Identity.LANGUAGES) choices.add(new Choice(code, Identity.languageName(code, frame.t())));
        choices.add(new Choice("und", frame.t().of("words.languageName.other")));
        return List.copyOf(choices);
    }

    /** What may come of it. */
    public List<Choice> outcomes() {
        return Choice.each(ContactOutcome.class, "uppsokande.outcome", frame.t());
    }

    /** All contacts of the year. */
    public int all() {
        return places.stream().mapToInt(PlaceDay::all).sum();
    }

    /** How many of them were men. */
    public int men() {
        return places.stream().mapToInt(PlaceDay::men).sum();
    }

    /** "ICA Flygfyren, lör 28 nov 2026". */
    public String where(PlaceDay day) {
        return day.place() + ", " + frame.t().date(day.onDate());
    }

    /** How many took a step. */
    public int steps(PlaceDay day) {
        return Objects.requireNonNullElse(day.steps(), 0);
    }

    /** A row that was noted. */
    public String line(NotedContact contact) {
        return frame.t()
                .of(
                        "uppsokande.contactLine",
                        frame.t().date(contact.onDate()),
                        frame.t().of("uppsokande.outcome", contact.outcome()),
                        contact.women(),
                        contact.men(),
                        contact.notStated(),
                        Identity.languageName(contact.language(), frame.t()));
    }
}
