package se.lotsen.referral.passon;

import jakarta.inject.Singleton;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Units;
import se.lotsen.referral.Referral;

/** Where a referral may be passed on to: only there does its sender see what comes of it. */
@Singleton
class Neighbours {

    private final LetterRows rows;
    private final OriginRows origins;
    private final Units units;

    Neighbours(LetterRows rows, OriginRows origins, Units units) {
        this.rows = rows;
        this.origins = origins;
        this.units = units;
    }

    /** By name; never this municipality, nor the one that it came from. */
    List<Neighbour> of(Referral referral, Actor actor) {
        var file = referral.file();
        var hsaId = units.unit(actor, file.senderUnitId()).hsaId();
        if (hsaId == null) return List.of();
        var cameFrom = origins.one(actor.municipalityId(), file.id()).map(OriginRow::fromMunicipality);
        return rows.connectedTo(hsaId).stream()
                .filter(it -> !it.municipalityId().equals(actor.municipalityId()))
                .filter(it -> cameFrom.filter(it.municipalityId()::equals).isEmpty())
                .toList();
    }
}
