package se.lotsen.attendance;

import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Sha256;

/** Finds what a link leads to, before anyone is known. {@link KnowLink} asks it. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class OpenLink {

    private final LinkRows rows;
    private final Door door;
    private final Municipalities municipalities;

    OpenLink(LinkRows rows, Door door, Municipalities municipalities) {
        this.rows = rows;
        this.door = door;
        this.municipalities = municipalities;
    }

    /**
     * What is known of a link.
     *
     * @param known false when there never was such a link
     * @param visitor who comes by it, with the session; empty when it leads nowhere
     * @param municipality name of the municipality, and the number to call
     */
    public record Found(boolean known, Optional<Visitor> visitor, String municipality, String phone) {}

    /** Who comes by a link that works, and to which session. */
    public record Visitor(Actor actor, UUID sessionId) {}

    /** Finds it. */
    public Found open(String token, Actor actor) {
        var municipality = municipalities.of(actor);
        var link = rows.byHash(actor.municipalityId(), Sha256.of(token));
        var visitor =
                link.filter(row -> door.works(row, actor)).map(row -> new Visitor(Door.byLink(row), row.sessionId()));
        return new Found(link.isPresent(), visitor, municipality.name(), municipality.phone());
    }
}
