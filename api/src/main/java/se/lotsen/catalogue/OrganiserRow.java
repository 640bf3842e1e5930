package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("organiser")
record OrganiserRow(
        String municipalityId,
        @Id UUID organiserId,
        String name,
        Kind kind,
        @Nullable String phone) {

    enum Kind {
        MUNICIPAL,
        ASSOCIATION,
        COMPANY,
        CONGREGATION
    }
}
