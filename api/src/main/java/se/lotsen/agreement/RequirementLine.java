package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record RequirementLine(
        UUID requirementId,
        UUID agreementId,
        UUID placeId,
        String organiser,
        @Nullable String reference,
        Demand.Kind kind,
        int atLeast,
        String paragraph,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    Requirement requirement() {
        return new Requirement(
                requirementId,
                agreementId,
                placeId,
                organiser,
                reference,
                kind.atLeast(atLeast),
                paragraph,
                validFrom,
                validTo);
    }
}
