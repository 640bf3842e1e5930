package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("organiser")
record OrganiserRow(
        String municipalityId,
        @Id UUID organiserId,
        String name,
        OrganiserFacts.Kind kind,
        @Nullable String phone,
        @Nullable LocalDate endedOn,
        @Version int version) {

    OrganiserFacts facts() {
        return new OrganiserFacts(name, kind, phone, endedOn != null);
    }
}
