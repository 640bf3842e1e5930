package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/** A research file that was made. */
@Introspected
public record MadeExport(
        String purpose,
        String recipient,
        LocalDate fromOn,
        LocalDate toOn,
        int rows,
        String fingerprint,
        String madeBy,
        Instant madeAt) {}
