package se.lotsen.sender;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.UUID;

@MappedEntity("fhir_client")
@SuppressWarnings("ArrayRecordComponent")
record FhirClientRow(
        String municipalityId,
        @Id String clientId,
        UUID unitId,
        String jwks,
        String scopes,
        @TypeDef(type = DataType.STRING_ARRAY) String[] notifyHosts) {}
