package se.lotsen.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;

@MappedEntity("person")
record PersonRow(
        String municipalityId,
        @Id UUID personId,
        PersonNumber.Kind numberKind,
        String number,
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
        @Version int version) {

    Person person() {
        return new Person(
                personId,
                new PersonNumber(numberKind, number),
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
                livesAlone,
                mergedInto,
                protectionAsSent,
                version);
    }
}
