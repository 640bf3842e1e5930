package se.lotsen.web.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.person.Protection;
import se.lotsen.person.Warning;
import se.lotsen.web.support.Texts;

/**
 * The bar that says whom a page is about.
 *
 * @param age in whole years as text, or empty when it is not known
 * @param maskedStart the six digits of the identity number that are shown
 * @param consent what may be told to whom, in words; empty on pages that do not look at it
 * @param isUrgent for a case that should not wait; false on pages that do not look at it
 * @param warnings what a visitor must know
 */
public record Identity(
        String name,
        String age,
        String maskedStart,
        boolean isProtected,
        @Nullable String phone,
        @Nullable String phoneNote,
        ContactPreference preference,
        String language,
        @Nullable String interpreter,
        String consent,
        boolean isUrgent,
        List<Warning> warnings) {

    /** Languages that have a name in the bundles; others are shown as "other". */
    public static final List<String> LANGUAGES =
            List.of("sv", "fi", "en", "so", "ar", "fa", "pl", "es", "bs", "hr", "sr");

    /** Name of a language by its ISO 639-1 code: "Somaliska". */
    public static String languageName(String code, Texts t) {
        return t.of("words.languageName." + named(code));
    }

    private static String named(String code) {
        return LANGUAGES.contains(code) ? code : "other";
    }

    /** The bar of a person. */
    public static Identity of(
            Person person, java.util.OptionalInt age, Set<ConsentItem> back, List<Warning> warnings, Texts t) {
        return new Identity(
                person.name(),
                age.isPresent() ? Integer.toString(age.getAsInt()) : "",
                person.number().masked().substring(0, 6),
                person.protection() != Protection.NONE,
                person.phone(),
                person.phoneNote(),
                person.contactPreference(),
                named(person.language()),
                person.interpreter(),
                back.isEmpty() ? t.of("words.consentReferralOnly") : t.of("words.consentBoth"),
                false,
                warnings);
    }

    /** The bar of a person on a page that does not look at consent. */
    public static Identity of(Person person, java.util.OptionalInt age, List<Warning> warnings, Texts t) {
        var full = of(person, age, Set.of(), warnings, t);
        return new Identity(
                full.name,
                full.age,
                full.maskedStart,
                full.isProtected,
                full.phone,
                full.phoneNote,
                full.preference,
                full.language,
                full.interpreter,
                "",
                false,
                warnings);
    }

    /** The same bar with another word about consent. */
    public Identity consenting(String words) {
        return new Identity(
                name,
                age,
                maskedStart,
                isProtected,
                phone,
                phoneNote,
                preference,
                language,
                interpreter,
                words,
                isUrgent,
                warnings);
    }

    /** The same bar, with whether the case should not wait. */
    public Identity urgent(boolean urgent) {
        return new Identity(
                name,
                age,
                maskedStart,
                isProtected,
                phone,
                phoneNote,
                preference,
                language,
                interpreter,
                consent,
                urgent,
                warnings);
    }

    /** Phone as in a tel: address. */
    public String phoneHref() {
        return phone == null ? "" : phone.replaceAll("[^0-9+]", "");
    }
}
