package se.lotsen.person;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.shared.PersonNumber;

/** Somebody found by name or number. */
@Introspected
public record FoundRow(
        UUID personId, String givenName, String familyName, PersonNumber.Kind numberKind, String personNumber) {}
