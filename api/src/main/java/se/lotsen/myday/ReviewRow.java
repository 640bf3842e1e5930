package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.person.WarningKind;

@Introspected
record ReviewRow(
        UUID warningId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        WarningKind kind,
        LocalDate reviewOn) {}
