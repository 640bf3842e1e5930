package se.lotsen.calendar;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: whether the guide has an address for a calendar program. The address itself is not known any more. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowFeedAddress {

    private final FeedRows rows;

    ShowFeedAddress(FeedRows rows) {
        this.rows = rows;
    }

    /** An address in use, and when a calendar program last read it. */
    public record InUse(Instant madeAt, @Nullable Instant readAt) {}

    /** The actor's own, or empty. */
    public Optional<InUse> show(Actor actor) {
        return rows.one(actor.municipalityId(), actor.requireStaffId())
                .map(row -> new InUse(row.madeAt(), row.readAt()));
    }
}
