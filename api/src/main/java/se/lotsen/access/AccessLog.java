package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Ids;
import se.lotsen.shared.SqlArray;

/**
 * Writes who touched whose data, in the transaction of the work itself: no data leaves and no change is kept without its row. Append-only
 * (the runtime role may not update or delete). HSLF-FS 2016:40 4 kap. 9 §: action, unit, time, user and person.
 */
@Singleton
public class AccessLog {

    /** What was done with the data. */
    public enum Action {
        READ,
        CHANGE,
        DISCLOSE,
        PRINT,
        EXPORT
    }

    private final AccessLogRows rows;
    private final Clock clock;

    AccessLog(AccessLogRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One person's data was touched. {@code subject} is the number of the case or referral, or null. */
    public void person(Action action, UUID personId, @Nullable String subject) {
        persons(action, List.of(personId), subject);
    }

    /** A list of persons was shown, counted by name, or changed. An empty list is told too, and leaves no row. */
    public void persons(Action action, Collection<UUID> personIds, @Nullable String subject) {
        var work = Tenancy.current();
        work.logged = true;
        if (personIds.isEmpty()) return;
        var actor = work.actor;
        var ids = SqlArray.of(personIds.stream().distinct().toList());
        rows.add(
                actor.municipalityId(),
                Ids.next(),
                clock.instant(),
                actor.id(),
                actor.name(),
                actor.role().name(),
                actor.unitId(),
                action.name(),
                work.what,
                ids,
                subject);
    }
}
