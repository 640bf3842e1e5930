package se.lotsen.agreement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;

@MappedEntity("agreement")
record AgreementRow(
        String municipalityId,
        @Id UUID agreementId,
        UUID placeId,
        String organiser,
        @Nullable String reference,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String premises,
        long reimbursementOre,
        long rentOre,
        Agreement.RentPer rentPer,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID replacedId) {

    Agreement agreement() {
        return new Agreement(
                agreementId,
                placeId,
                organiser,
                reference,
                validFrom,
                validTo,
                premises,
                new Money(reimbursementOre),
                new Money(rentOre),
                rentPer);
    }
}
