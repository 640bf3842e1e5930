package se.lotsen.sender;

import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;

/**
 * An administrator changes a record system's keys or the machines that it is notified at, or closes it. A closed one gets no token; one that
 * it has lasts {@link AccessTokens#LIFE} at most.
 */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ChangeConnection {

    private final ConnectionRows rows;
    private final AllowedEndpoints endpoints;

    ChangeConnection(ConnectionRows rows, AllowedEndpoints endpoints) {
        this.rows = rows;
        this.endpoints = endpoints;
    }

    /**
     * What was typed.
     *
     * @param keys a JWK set of public keys, or its https address
     * @param notifyHosts with commas between; may be empty
     */
    public record Command(String clientId, String keys, String notifyHosts, boolean active) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Changed() implements Outcome {}

        /** Something has to be put right; nothing is kept. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Changes it. */
    public Outcome change(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var settings = ConnectionSettings.read(c.keys(), c.notifyHosts(), endpoints, errors);
        if (settings.isEmpty()) return new Outcome.Refused(List.copyOf(errors));
        var changed = rows.change(
                actor.municipalityId(),
                c.clientId(),
                settings.get().keys().registered(),
                SqlArray.of(settings.get().notifyHosts()),
                c.active());
        if (changed == 0) throw new Missing("connection");
        return new Outcome.Changed();
    }
}
