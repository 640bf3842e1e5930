package se.lotsen.web.nyttarende;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.WayIn;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The form of a new case.
 *
 * @param known whom it is about when that one is known already, or null for somebody new
 * @param alike those known who may be the one that was typed, when that must be answered
 * @param hint those known who may be the one, while it is typed
 * @param today in Sweden
 */
public record NyttArendePage(
        Frame frame,
        FormFields fields,
        @Nullable Person known,
        List<Person> alike,
        List<Person> hint,
        LocalDate today,
        Problems problems)
        implements Page {

    /** The same page, which asks whether it is one of these. */
    NyttArendePage asking(List<Person> whether) {
        return new NyttArendePage(frame, fields, known, whether, List.of(), today, problems);
    }

    /** The same page, which tells that it may be one of these. */
    NyttArendePage hinting(List<Person> these) {
        return new NyttArendePage(frame, fields, known, alike, these, today, problems);
    }

    /** The title of the window. */
    public String title() {
        var title = frame.t().of("nyttarende.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** What was typed in a field. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** What was chosen, or what is most usual. */
    public String chosen(String field, String usual) {
        return fields.text(field).isEmpty() ? usual : fields.text(field);
    }

    /** "Karl-Erik Lund, 81 år, 450202-••••". */
    public String who() {
        return known == null ? "" : who(known);
    }

    /** The same of one who is alike. */
    public String who(Person person) {
        var age = person.number().ageOn(today);
        return person.name()
                + (age.isPresent() ? ", " + frame.t().of("words.age", age.getAsInt()) : "")
                + ", "
                + person.number().masked();
    }

    /** Ways in. */
    public List<Choice> ways() {
        return Choice.of(WayIn.class, "wayIn", frame.t());
    }

    /** Languages with a name of their own. */
    public List<Choice> languages() {
        return Identity.LANGUAGES.stream()
                .map(code -> new Choice(code, frame.t().of("words.languageName." + code)))
                .toList();
    }

    /** Ways of reaching the person. */
    public List<Choice> preferences() {
        return Choice.of(ContactPreference.class, "preference", frame.t());
    }

    /** How the person has agreed. */
    public List<Choice> givens() {
        return Choice.each(NyttArendeForm.Given.class, "nyttarende.given", frame.t());
    }

    /** Who takes the case. */
    public List<Choice> owners() {
        return Choice.each(NyttArendeForm.Owner.class, "nyttarende.owner", frame.t());
    }
}
