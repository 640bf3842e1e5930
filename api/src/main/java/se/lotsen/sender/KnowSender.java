package se.lotsen.sender;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;

/** Tells which health centre and municipality a sender's client is registered for. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class KnowSender {

    private final Municipalities municipalities;
    private final Units units;
    private final FhirClientRows rows;
    private final Clock clock;

    KnowSender(Municipalities municipalities, Units units, FhirClientRows rows, Clock clock) {
        this.municipalities = municipalities;
        this.units = units;
        this.rows = rows;
        this.clock = clock;
    }

    /** Both ends. */
    public Parties parties(Actor actor) {
        return new Parties(municipalities.of(actor), units.unit(actor, actor.requireUnitId()));
    }

    /** Both ends, and a note that the client has just asked for a token. */
    public Parties arrived(Actor actor) {
        rows.seen(actor.municipalityId(), actor.id(), clock.instant());
        return parties(actor);
    }
}
