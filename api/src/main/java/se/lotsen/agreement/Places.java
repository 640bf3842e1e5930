package se.lotsen.agreement;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.shared.Missing;

/** Finds the meeting places of the actor's own municipality. */
@Singleton
class Places {

    private final Catalogue catalogue;

    Places(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    MeetingPlace of(UUID placeId, Actor actor) {
        return catalogue.places(actor).stream()
                .filter(place -> place.id().equals(placeId))
                .findFirst()
                .orElseThrow(() -> new Missing("place"));
    }
}
