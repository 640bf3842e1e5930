package se.lotsen.sender;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("fhir_client")
record FhirClientRow(String municipalityId, @Id String clientId, UUID unitId, String jwks, String scopes) {}
