package se.lotsen.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("agreement_closure")
record ClosureRow(
        String municipalityId, @Id UUID closureId, UUID agreementId, LocalDate fromOn, LocalDate toOn, String reason) {}
