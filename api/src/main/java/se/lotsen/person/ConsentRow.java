package se.lotsen.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent")
record ConsentRow(
        String municipalityId,
        @Id UUID consentId,
        UUID personId,
        Consent.Direction direction,
        @Nullable UUID partyUnitId,
        @Nullable UUID contactId,
        String partyName,
        @TypeDef(type = DataType.STRING_ARRAY) String[] items,
        Consent.Basis basis,
        @Nullable String motive,
        Consent.Form form,
        LocalDate givenOn,
        String askedBy,
        @Nullable LocalDate validUntil,
        @Nullable Instant withdrawnAt) {

    static ConsentRow of(Consent consent, String municipalityId) {
        return new ConsentRow(
                municipalityId,
                consent.id(),
                consent.personId(),
                consent.direction(),
                consent.partyUnitId(),
                consent.contactId(),
                consent.partyName(),
                consent.items().stream().map(Enum::name).sorted().toArray(String[]::new),
                consent.basis(),
                consent.motive(),
                consent.form(),
                consent.givenOn(),
                consent.askedBy(),
                consent.validUntil(),
                consent.withdrawnAt());
    }

    Consent consent() {
        return new Consent(
                consentId,
                personId,
                direction,
                partyUnitId,
                contactId,
                partyName,
                Arrays.stream(items).map(ConsentItem::valueOf).collect(Collectors.toUnmodifiableSet()),
                basis,
                motive,
                form,
                givenOn,
                askedBy,
                validUntil,
                withdrawnAt);
    }
}
