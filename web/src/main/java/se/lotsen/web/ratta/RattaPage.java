package se.lotsen.web.ratta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.around.ShowCorrections;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.PersonChange;
import se.lotsen.person.PersonFact;
import se.lotsen.person.PersonValues;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * How a person is called and reached, to put right.
 *
 * @param fields as typed, or as it is known
 * @param isTyped true when the form comes back with something to put right in it
 */
public record RattaPage(
        Frame frame,
        CaseOverview.Page shown,
        ShowCorrections.Shown corrections,
        FormFields fields,
        boolean isTyped,
        Problems problems)
        implements Page {

    /** What is known now, where it differs from what was typed. */
    public record Known(String fact, String value) {}

    /** One thing that was known before. */
    public record Line(String what, String signed) {}

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("ratta.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Ways of reaching the person. */
    public List<Choice> preferences() {
        return Choice.of(ContactPreference.class, "preference", frame.t());
    }

    /** Languages to choose among, the person's own also when it has no name here. */
    public List<Choice> languages() {
        var codes = new LinkedHashSet<>(Identity.LANGUAGES);
        codes.add(shown.person().language());
        return choices(codes);
    }

    /** Languages to interpret, and that none is needed. */
    public List<Choice> interpreters() {
        var codes = new LinkedHashSet<>(Identity.LANGUAGES);
        codes.remove("sv");
        var needed = shown.person().interpreter();
        if (needed != null) codes.add(needed);
        var all = new ArrayList<Choice>();
        all.add(new Choice("", frame.t().of("ratta.noInterpreter")));
        all.addAll(choices(codes));
        return all;
    }

    private List<Choice> choices(LinkedHashSet<String> codes) {
        return codes.stream()
                .map(code -> new Choice(code, Identity.languageName(code, frame.t())))
                .toList();
    }

    /** Numbers that the referrals say, in words, or empty. */
    public String sentPhones() {
        var sent = corrections.sentPhones();
        return sent.isEmpty() ? "" : frame.t().of("ratta.sent", String.join(", ", sent));
    }

    /** What is known now, where the form that comes back says something else. */
    public List<Known> known() {
        if (!isTyped) return List.of();
        var now = PersonValues.of(shown.person());
        return PersonFact.differing(now, RattaForm.values(fields, now)).stream()
                .map(fact -> new Known(label(fact), said(fact, fact.in(now))))
                .toList();
    }

    /** What was known before, the latest change first. */
    public List<Line> history() {
        return corrections.changes().stream().map(this::line).toList();
    }

    private Line line(PersonChange change) {
        var on = LocalDate.ofInstant(change.at(), Swedish.ZONE);
        return new Line(
                frame.t()
                        .of(
                                "ratta.was",
                                label(change.fact()),
                                said(change.fact(), change.before()),
                                said(change.fact(), change.after())),
                frame.t().date(on) + ", " + change.by());
    }

    private String label(PersonFact fact) {
        var words = frame.t().of("words.personFact", fact);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String said(PersonFact fact, @Nullable String value) {
        if (value == null || value.isBlank()) return frame.t().of("ratta.nothing");
        return switch (fact) {
            case LANGUAGE, INTERPRETER -> Identity.languageName(value, frame.t());
            case CONTACT_PREFERENCE -> frame.t().of("words.preference." + value);
            case NAME, PHONE, CALL_WHEN, ADDRESS -> value.replace("\n", " ").strip();
        };
    }

    /** True when a referral began the case: a wrong person is then a mistake of the referral. */
    public boolean isReferred() {
        return !shown.referrals().isEmpty();
    }

    /** The value of a field, or empty. */
    public String text(String field) {
        return fields.text(field);
    }
}
