package se.lotsen.reportback.fhir;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Page;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stretch;

/**
 * Shows a record system what the access log holds about its own doings, and nobody else's. It tells ids of the sender's own referrals and
 * nothing about a person, so it is not itself a row in the log.
 */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class OwnAccesses {

    private final AccessRows rows;

    OwnAccesses(AccessRows rows) {
        this.rows = rows;
    }

    /** One. */
    public Access read(UUID entryId, Actor actor) {
        var one = new Stretch(Stretch.EARLIEST, Stretch.LATEST, false, null, 1);
        return search(List.of(entryId), one, actor).items().stream()
                .findFirst()
                .orElseThrow(() -> new Missing("access"));
    }

    /**
     * A page of them, in the order of time.
     *
     * @param ids only these, or null for all
     */
    public Page<Access> search(@Nullable Collection<UUID> ids, Stretch stretch, Actor actor) {
        var begin = stretch.begin();
        Searched inOrder = stretch.newestFirst() ? rows::newestFirst : rows::oldestFirst;
        var found = inOrder.page(
                actor.municipalityId(),
                actor.id(),
                actor.requireUnitId(),
                stretch.from(),
                stretch.until(),
                begin.at(),
                begin.id(),
                SqlArray.ofNullable(ids),
                stretch.limit() + 1);
        return Page.of(found, stretch.limit()).map(AccessRow::access);
    }

    /** One of the two orders. */
    private interface Searched {
        List<AccessRow> page(
                String municipalityId,
                String clientId,
                UUID unitId,
                Instant from,
                Instant until,
                Instant afterAt,
                UUID afterId,
                @Nullable String ids,
                int limit);
    }
}
