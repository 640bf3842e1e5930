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
 * @param mergedInto the record of the same person that stays, or null for one that stands for itself
 * @param protectionAsSent what outsiders have said of the protection, when a merge has made it stronger; otherwise null
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
        @Nullable UUID mergedInto,
        @Nullable Protection protectionAsSent,
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
                mergedInto,
                protectionAsSent,
                version);
    }

    /** The same person, of whom other things are known. */
    public Person saying(PersonValues values) {
        return new Person(
                id,
                number,
                values.givenName(),
                values.familyName(),
                birthYear,
                sex,
                protection,
                values.phone(),
                values.phoneNote(),
                values.street(),
                values.postalCode(),
                values.city(),
                values.contactPreference(),
                values.language(),
                values.interpreter(),
                values.livesAlone(),
                mergedInto,
                protectionAsSent,
                version);
    }

    /** The record of this person that stays: this one, unless it was merged into another. */
    public UUID staying() {
        return mergedInto == null ? id : mergedInto;
    }

    /** The protection that outsiders know of: no merge tells them of another. */
    public Protection protectionOutside() {
        return protectionAsSent == null ? protection : protectionAsSent;
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
