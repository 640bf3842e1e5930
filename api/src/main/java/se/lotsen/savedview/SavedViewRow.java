package se.lotsen.savedview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("saved_view")
record SavedViewRow(
        String municipalityId,
        @Id UUID viewId,
        Listing list,
        String name,
        String query,
        UUID savedBy,
        boolean shared) {}
