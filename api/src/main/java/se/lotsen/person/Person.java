package se.lotsen.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;

/**
 * A senior as the municipality knows the person.
 *
 * @param birthYear four digits, or null when the number does not tell
 * @param phone national format, or null
 * @param phoneNote when to call, in words, or null
 * @param language BCP 47
 * @param interpreter language to interpret, BCP 47, or null when none is needed
 * @param livesAlone as the person says, or null when not asked
 */
public record Person(
        UUID id,
        PersonNumber number,
        String givenName,
        String familyName,
        @Nullable Integer birthYear,
        Sex sex,
        Protection protection,
        @Nullable String phone,
        @Nullable String phoneNote,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        ContactPreference contactPreference,
        String language,
        @Nullable String interpreter,
        @Nullable Boolean livesAlone,
        int version) {

    /** The same person, who has told whether he or she lives alone. */
    public Person livingAlone(boolean alone) {
        return new Person(
                id,
                number,
                givenName,
                familyName,
                birthYear,
                sex,
                protection,
                phone,
                phoneNote,
                street,
                postalCode,
                city,
                contactPreference,
                language,
                interpreter,
                alone,
                version);
    }

    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** First letters, for messages that must not name anyone: "K-E L". */
    public String initials() {
        return initials(givenName, familyName);
    }

    /** First letters of somebody's names: "K-E L". */
    public static String initials(String givenName, String familyName) {
        return Initials.of(givenName) + " " + Initials.of(familyName);
    }
}
