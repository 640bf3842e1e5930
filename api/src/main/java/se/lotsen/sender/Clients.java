package se.lotsen.sender;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.Actor;

/** What a record system may do as it is registered now, whatever the token said that it once came with. */
@Singleton
public class Clients {

    private final FhirClientRows rows;

    Clients(FhirClientRows rows) {
        this.rows = rows;
    }

    /**
     * A registered and active record system.
     *
     * @param unitId its health centre
     * @param notifyHosts names of the machines that it may be notified at, in lower case
     */
    public record Client(String id, UUID unitId, Scopes scopes, Set<String> notifyHosts) {}

    /** One in the actor's municipality; empty when it is unknown or no longer active. */
    public Optional<Client> find(String clientId, Actor actor) {
        return rows.stillActive(actor.municipalityId(), clientId).map(Clients::client);
    }

    /** The same, and nobody else who asks for it here gets it until the transaction ends. */
    public Optional<Client> forUpdate(String clientId, Actor actor) {
        return rows.lock(actor.municipalityId(), clientId).map(Clients::client);
    }

    private static Client client(FhirClientRow row) {
        return new Client(row.clientId(), row.unitId(), Scopes.parse(row.scopes()), Set.of(row.notifyHosts()));
    }
}
