package se.lotsen.sender;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;

/** A health centre's record system that has shown a valid access token. */
public record Sender(Actor actor, Scopes scopes) {

    static final String MUNICIPALITY = "municipality";
    static final String UNIT = "unit";
    static final String NAME = "name";
    static final String SCOPE = "scope";

    /** The sender behind a request that Micronaut Security has let in. */
    public static Sender of(Authentication authentication) {
        var attributes = authentication.getAttributes();
        var unitId = UUID.fromString(text(attributes, UNIT));
        return new Sender(
                actor(text(attributes, MUNICIPALITY), authentication.getName(), text(attributes, NAME), unitId),
                Scopes.parse(text(attributes, SCOPE)));
    }

    /** The sender that a registered record system is when it comes with all its scopes. */
    public static Sender of(Clients.Client client, String municipalityId) {
        return new Sender(actor(municipalityId, client.id(), client.id(), client.unitId()), client.scopes());
    }

    /** A health centre has cared for a protected person already, and sees only its own referrals: nothing is hidden from it. */
    static Actor actor(String municipalityId, String clientId, String name, UUID unitId) {
        return new Actor(municipalityId, clientId, null, name, Role.SENDER_SYSTEM, unitId, true);
    }

    private static String text(Map<String, Object> attributes, String name) {
        return String.valueOf(attributes.get(name));
    }
}
