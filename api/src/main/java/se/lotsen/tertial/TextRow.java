package se.lotsen.tertial;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("tertial_text")
record TextRow(
        String municipalityId,
        @Id UUID textId,
        int year,
        Third third,
        String topic,
        String text,
        UUID writtenBy,
        Instant writtenAt) {}
