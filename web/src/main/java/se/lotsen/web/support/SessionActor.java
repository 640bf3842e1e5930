package se.lotsen.web.support;

import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.shared.Forbidden;

/** What the session cookie says about an actor, and back. */
public final class SessionActor {

    private SessionActor() {}

    /** Claims of the session. */
    public static Map<String, Object> claims(Actor actor) {
        return Map.of(
                "municipality",
                actor.municipalityId(),
                "displayName",
                actor.name(),
                "role",
                actor.role().name(),
                "unit",
                actor.requireUnitId().toString(),
                "protected",
                actor.handlesProtected());
    }

    /** The actor of a session; a token that is not a session of ours is refused. */
    static Actor of(Authentication session) {
        var claims = session.getAttributes();
        var role = Role.valueOf(text(claims.get("role")));
        var id = session.getName();
        return new Actor(
                text(claims.get("municipality")),
                id,
                UUID.fromString(id),
                text(claims.get("displayName")),
                role,
                UUID.fromString(text(claims.get("unit"))),
                Boolean.TRUE.equals(claims.get("protected")));
    }

    private static String text(@Nullable Object claim) {
        if (claim == null) throw new Forbidden("not a session");
        return Objects.toString(claim);
    }
}
