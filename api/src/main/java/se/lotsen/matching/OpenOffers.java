package se.lotsen.matching;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseFile;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Offering;
import se.lotsen.shared.Swedish;

/** What a person was offered last and has not said no to, as the catalogue has it now. */
@Singleton
public class OpenOffers {

    private final MatchingRows rows;
    private final Catalogue catalogue;

    OpenOffers(MatchingRows rows, Catalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    /** Those of the latest day on which something was offered, in the order given; without what the catalogue has no more. */
    public List<Offering> of(CaseFile file, Actor actor) {
        var offered = rows.open(actor.municipalityId(), file.id());
        if (offered.isEmpty()) return List.of();
        var latest = day(offered.getLast().offeredAt());
        var offerings = catalogue.offerings(actor);
        return offered.stream()
                .filter(row -> day(row.offeredAt()).equals(latest))
                .flatMap(row -> offering(row, offerings))
                .distinct()
                .toList();
    }

    private static Stream<Offering> offering(SuggestionRow row, List<Offering> offerings) {
        return offerings.stream()
                .filter(it -> it.is(row.activityId(), row.placeId()))
                .limit(1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Swedish.ZONE);
    }
}
