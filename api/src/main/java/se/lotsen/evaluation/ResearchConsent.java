package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** A person's living consent to be in research files. */
@Introspected
public record ResearchConsent(UUID consentId, Form form, LocalDate givenOn) {

    /** How it was given. */
    public enum Form {
        ORAL,
        WRITTEN
    }
}
