package se.lotsen.referral.passon;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("referral_origin")
record OriginRow(
        String municipalityId,
        @Id UUID referralId,
        String fromMunicipality,
        String fromName,
        String passedOnBy,
        Instant passedOnAt) {}
