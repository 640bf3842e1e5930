package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record TriesRow(UUID caseId, int total, int letters, int occasions) {

    Tries tries() {
        return new Tries(total, letters, occasions);
    }
}
