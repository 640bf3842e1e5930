package se.lotsen.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.shared.Missing;

/** Units in the running use case's municipality. */
@Singleton
public class Units {

    private final UnitRows rows;

    Units(UnitRows rows) {
        this.rows = rows;
    }

    /** One unit. */
    public Unit unit(Actor actor, UUID unitId) {
        return rows.one(actor.municipalityId(), unitId).map(UnitRow::unit).orElseThrow(() -> new Missing("unit"));
    }

    /** The unit with an HSA-id, or empty. */
    public Optional<Unit> byHsaId(Actor actor, String hsaId) {
        return rows.byHsaId(actor.municipalityId(), hsaId).map(UnitRow::unit);
    }

    /** The unit that takes new cases: the municipality's first by name. */
    public Unit guidesUnit(Actor actor) {
        return rows.ofKind(actor.municipalityId(), Unit.Kind.MUNICIPAL).stream()
                .findFirst()
                .map(UnitRow::unit)
                .orElseThrow(() -> new Missing("unit"));
    }

    /** Units of one kind, by name. */
    public List<Unit> ofKind(Actor actor, Unit.Kind kind) {
        return rows.ofKind(actor.municipalityId(), kind).stream()
                .map(UnitRow::unit)
                .toList();
    }
}
