package se.lotsen.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("agreement_requirement")
record RequirementRow(
        String municipalityId,
        @Id UUID requirementId,
        UUID agreementId,
        Demand.Kind kind,
        int atLeast,
        String paragraph,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
