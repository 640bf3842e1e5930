package se.lotsen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** Adds a place of work to a municipality: a municipal unit, a health centre that refers, an association that leads activities. */
@UseCase(
        roles = {Role.SYSTEM, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class RegisterUnit {

    private final UnitRows rows;

    RegisterUnit(UnitRows rows) {
        this.rows = rows;
    }

    /**
     * A unit.
     *
     * @param hsaId of a health centre, or null
     * @param phone national format, or null
     */
    public record Command(
            Unit.Kind kind,
            String name,
            @Nullable String hsaId,
            @Nullable String phone) {}

    /** Adds it. */
    public Unit register(Command c, Actor actor) {
        var row = new UnitRow(actor.municipalityId(), Ids.next(), c.kind(), c.name(), c.hsaId(), c.phone(), null);
        return rows.save(row).unit();
    }

    /** Sets where a unit is reminded of what has been waiting. */
    public void setQueueEmail(UUID unitId, String address, Actor actor) {
        rows.setQueueEmail(actor.municipalityId(), unitId, address);
    }

    /** The unit with a name. */
    public Unit byName(String name, Actor actor) {
        return rows.named(actor.municipalityId(), name).map(UnitRow::unit).orElseThrow(() -> new Missing("unit"));
    }
}
