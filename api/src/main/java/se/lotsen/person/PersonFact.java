package se.lotsen.person;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that is known of how a person is called and reached, and that a guide puts right. The timeline names it and never tells it. */
public enum PersonFact {
    NAME,
    PHONE,
    /** When to call. */
    CALL_WHEN,
    ADDRESS,
    CONTACT_PREFERENCE,
    LANGUAGE,
    INTERPRETER;

    /** What two records of values say differently, in the order of the form. */
    public static Set<PersonFact> differing(PersonValues one, PersonValues other) {
        return Arrays.stream(values())
                .filter(fact -> !Objects.equals(fact.in(one), fact.in(other)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(PersonFact.class)), Collections::unmodifiableSet));
    }

    /** The fact that a column of the table belongs to; empty for one that is not put right here. */
    static Optional<PersonFact> ofColumn(String column) {
        return switch (column) {
            case "given_name", "family_name" -> Optional.of(NAME);
            case "phone" -> Optional.of(PHONE);
            case "phone_note" -> Optional.of(CALL_WHEN);
            case "street", "postal_code", "city" -> Optional.of(ADDRESS);
            case "contact_preference" -> Optional.of(CONTACT_PREFERENCE);
            case "language" -> Optional.of(LANGUAGE);
            case "interpreter" -> Optional.of(INTERPRETER);
            default -> Optional.empty();
        };
    }

    /** What values say of it, its parts on lines of their own; null when they say nothing. */
    public @Nullable String in(PersonValues values) {
        return switch (this) {
            case NAME -> lines(values.givenName(), values.familyName());
            case PHONE -> values.phone();
            case CALL_WHEN -> values.phoneNote();
            case ADDRESS -> lines(values.street(), values.postalCode(), values.city());
            case CONTACT_PREFERENCE -> values.contactPreference().name();
            case LANGUAGE -> values.language();
            case INTERPRETER -> values.interpreter();
        };
    }

    private static @Nullable String lines(@Nullable String... parts) {
        if (Arrays.stream(parts).allMatch(Objects::isNull)) return null;
        return Stream.of(parts).map(part -> part == null ? "" : part).collect(Collectors.joining("\n"));
    }
}
