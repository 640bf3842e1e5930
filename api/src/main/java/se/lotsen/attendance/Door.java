package se.lotsen.attendance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.Forbidden;

/**
 * Whose session it is: a guide's and manager's is every one of the municipality, a leader's those of the activities that the leader's account
 * leads, and a link's the one it was made for, while it works.
 */
@Singleton
class Door {

    private static final String LINK = "session-link:";

    private final Catalogue catalogue;
    private final LinkRows links;
    private final CountRows counts;
    private final Clock clock;

    Door(Catalogue catalogue, LinkRows links, CountRows counts, Clock clock) {
        this.catalogue = catalogue;
        this.links = links;
        this.counts = counts;
        this.clock = clock;
    }

    /** Whoever comes by a link, as the access log and the timeline name the visitor. */
    static Actor byLink(LinkRow link) {
        return new Actor(
                link.municipalityId(),
                LINK + link.linkId(),
                null,
                "Ledaren, med länk",
                Role.ACTIVITY_LEADER,
                null,
                false);
    }

    /** The link that the actor came by, or null for someone with an account. */
    static @Nullable UUID linkOf(Actor actor) {
        return actor.id().startsWith(LINK) ? UUID.fromString(actor.id().substring(LINK.length())) : null;
    }

    /** The session, when it is the actor's. */
    Session session(UUID sessionId, Actor actor) {
        require(sessionId, actor);
        return catalogue.session(sessionId, actor);
    }

    /** The session, when it is the actor's, and nobody else writes about it until this transaction ends. */
    Session sessionForUpdate(UUID sessionId, Actor actor) {
        require(sessionId, actor);
        return catalogue.sessionForUpdate(sessionId, actor);
    }

    private void require(UUID sessionId, Actor actor) {
        if (actor.role() != Role.ACTIVITY_LEADER) return;
        var link = linkOf(actor);
        if (link == null ? leads(sessionId, actor) : opens(link, sessionId, actor)) return;
        catalogue.session(sessionId, actor);
        throw new Forbidden("the session is someone else's");
    }

    private boolean leads(UUID sessionId, Actor actor) {
        return counts.isLedBy(actor.municipalityId(), sessionId, actor.requireStaffId());
    }

    private boolean opens(UUID linkId, UUID sessionId, Actor actor) {
        return links.one(actor.municipalityId(), linkId)
                .filter(row -> row.sessionId().equals(sessionId))
                .filter(row -> works(row, actor))
                .isPresent();
    }

    /** True while a link leads to its session. */
    boolean works(LinkRow link, Actor actor) {
        return link.revokedAt() == null && clock.instant().isBefore(worksUntil(link.sessionId(), actor));
    }

    /** The moment from which a session's link leads nowhere. */
    Instant worksUntil(UUID sessionId, Actor actor) {
        var endsAt = catalogue.session(sessionId, actor).endsAt();
        return LinkLife.until(
                endsAt, counts.firstSavedAt(actor.municipalityId(), sessionId).orElse(null));
    }
}
