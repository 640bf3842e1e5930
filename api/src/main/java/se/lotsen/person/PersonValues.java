package se.lotsen.person;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record says of a person, apart from who it is. Fields as in {@link Person}. */
public record PersonValues(
        String givenName,
        String familyName,
        @Nullable String phone,
        @Nullable String phoneNote,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        ContactPreference contactPreference,
        String language,
        @Nullable String interpreter,
        @Nullable Boolean livesAlone) {

    /** What a record says now. */
    public static PersonValues of(Person person) {
        return new PersonValues(
                person.givenName(),
                person.familyName(),
                person.phone(),
                person.phoneNote(),
                person.street(),
                person.postalCode(),
                person.city(),
                person.contactPreference(),
                person.language(),
                person.interpreter(),
                person.livesAlone());
    }

    /** These, but the chosen fields as another record has them. */
    public PersonValues taking(Set<PersonField> chosen, PersonValues from) {
        var name = chosen.contains(PersonField.NAME) ? from : this;
        var call = chosen.contains(PersonField.PHONE) ? from : this;
        var home = chosen.contains(PersonField.ADDRESS) ? from : this;
        var wish = chosen.contains(PersonField.CONTACT_PREFERENCE) ? from : this;
        var speech = chosen.contains(PersonField.LANGUAGE) ? from : this;
        var life = chosen.contains(PersonField.LIVES_ALONE) ? from : this;
        return new PersonValues(
                name.givenName,
                name.familyName,
                call.phone,
                call.phoneNote,
                home.street,
                home.postalCode,
                home.city,
                wish.contactPreference,
                speech.language,
                speech.interpreter,
                life.livesAlone);
    }

    /** True when both say the same in a field. */
    public boolean agrees(PersonField field, PersonValues other) {
        return parts(field).equals(other.parts(field));
    }

    private List<@Nullable Object> parts(PersonField field) {
        return switch (field) {
            case NAME -> parts(givenName, familyName);
            case PHONE -> parts(phone, phoneNote);
            case ADDRESS -> parts(street, postalCode, city);
            case CONTACT_PREFERENCE -> parts(contactPreference);
            case LANGUAGE -> parts(language, interpreter);
            case LIVES_ALONE -> parts(livesAlone);
        };
    }

    private static List<@Nullable Object> parts(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
