package se.lotsen.web.dubbletter;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.duplicate.ComparePersons;
import se.lotsen.duplicate.ComparePersons.Side;
import se.lotsen.person.Consent;
import se.lotsen.person.Person;
import se.lotsen.person.PersonField;
import se.lotsen.person.PersonValues;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Two records side by side, and the two ways to decide. */
public record JamforPage(Frame frame, ComparePersons.Page shown, FormFields fields, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("dubbletter.compare.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Name of the form's field for a field of the person. */
    static String fieldId(PersonField field) {
        return "falt-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As {@link #fieldId}, for the template. */
    public String id(PersonField field) {
        return fieldId(field);
    }

    /** Where the forms go, without a slash at the end. */
    public String href() {
        return "/dubbletter/jamfor/" + id(shown.first()) + "/" + id(shown.second());
    }

    /** The two. */
    public List<Side> sides() {
        return List.of(shown.first(), shown.second());
    }

    /** "Post A". */
    public String letter(Side side) {
        return frame.t().of("dubbletter.record", side.equals(shown.first()) ? "A" : "B");
    }

    /** Which record may stay. */
    public List<Choice> keep() {
        return sides().stream()
                .map(side -> new Choice(
                        id(side),
                        letter(side) + ", " + side.person().name() + " "
                                + side.person().number().masked()))
                .toList();
    }

    /** The record that is chosen to stay, or the one that is proposed. */
    public String kept() {
        return fields.has("behall") ? fields.text("behall") : id(shown.first());
    }

    /** The two values of a field. */
    public List<Choice> values(PersonField field) {
        return sides().stream()
                .map(side -> new Choice(id(side), value(field, side.person()) + " (" + letter(side) + ")"))
                .toList();
    }

    /** The value that is chosen, or proposed: that of the first, unless only the second says anything. */
    public String chosen(PersonField field) {
        var name = fieldId(field);
        if (fields.has(name)) return fields.text(name);
        var silent = words(field, shown.first().person()).isEmpty();
        return id(silent ? shown.second() : shown.first());
    }

    /** True when the two differ in a field. */
    public boolean differs(PersonField field) {
        return shown.differing().contains(field);
    }

    /** What a record says in a field, or that it says nothing. */
    public String value(PersonField field, Person person) {
        var words = words(field, person);
        return words.isEmpty() ? frame.t().of("dubbletter.nothing") : words;
    }

    private String words(PersonField field, Person person) {
        var t = frame.t();
        var values = PersonValues.of(person);
        return switch (field) {
            case NAME -> person.name();
            case PHONE -> joined(values.phone(), values.phoneNote());
            case ADDRESS -> joined(values.street(), values.postalCode(), values.city());
            case CONTACT_PREFERENCE -> t.of("words.preference", values.contactPreference());
            case LANGUAGE ->
                joined(
                        language(values.language()),
                        values.interpreter() == null ? null : t.of("dubbletter.interpreter"));
            case LIVES_ALONE -> livesAlone(values.livesAlone());
        };
    }

    private String livesAlone(@Nullable Boolean alone) {
        return alone == null ? "" : frame.t().of("dubbletter.livesAlone." + (alone ? "yes" : "no"));
    }

    private String language(String code) {
        return Identity.languageName(code, frame.t());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** A consent with its direction: "Till VC Björken: kontakt och tider. Återtaget". */
    public String consent(Consent consent) {
        var t = frame.t();
        var items = consent.items().stream()
                .sorted()
                .map(item -> t.of("words.consentItem", item))
                .collect(Collectors.joining(", "));
        var told = items.isEmpty() ? t.of("dubbletter.noItems") : items;
        var line = t.of("dubbletter.direction." + consent.direction(), consent.partyName(), told);
        return consent.withdrawnAt() == null ? line : line + ". " + t.of("dubbletter.withdrawn");
    }

    /** Since when a consent counts. */
    public String givenOn(Consent consent) {
        return frame.t().date(consent.givenOn());
    }

    private static String id(Side side) {
        UUID id = side.person().id();
        return id.toString();
    }
}
