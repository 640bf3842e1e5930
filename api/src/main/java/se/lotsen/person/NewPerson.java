package se.lotsen.person;

import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;

/** What is known about a person the first time, for instance from a referral. Fields as in {@link Person}. */
public record NewPerson(
        PersonNumber number,
        String givenName,
        String familyName,
        Protection protection,
        @Nullable String phone,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        ContactPreference contactPreference,
        String language,
        @Nullable String interpreter) {}
