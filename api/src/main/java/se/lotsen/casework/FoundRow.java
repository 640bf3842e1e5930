package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.shared.PersonNumber;

@Introspected
record FoundRow(
        UUID personId, String givenName, String familyName, PersonNumber.Kind numberKind, String personNumber) {}
