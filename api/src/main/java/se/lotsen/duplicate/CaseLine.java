package se.lotsen.duplicate;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.casework.CaseState;

/** A case of one of the compared. */
@Introspected
public record CaseLine(UUID caseId, String number, CaseState state) {}
