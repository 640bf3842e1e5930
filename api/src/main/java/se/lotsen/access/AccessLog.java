package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        EXPORT,
        /** Nothing: it was refused, or not there for the one who asked. */
        REFUSE
    }

    /** The most refusals of one actor that are kept in an hour. */
    static final int REFUSALS_IN_AN_HOUR = 100;

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
        Tenancy.current().told(new Touch(action, new LinkedHashSet<>(personIds), subject));
    }

    /**
     * Writes that somebody asked for what was refused. Nobody's data was touched, so no person is named. Of one who goes on asking the first
     * {@link #REFUSALS_IN_AN_HOUR} in an hour are kept: they tell that it goes on, and the rest would only fill the log.
     */
    void refused(Actor actor, String what, @Nullable String subject) {
        var since = clock.instant().minus(Duration.ofHours(1));
        if (rows.refusedSince(actor.municipalityId(), actor.id(), since) >= REFUSALS_IN_AN_HOUR) return;
        add(actor, Action.REFUSE, what, Set.of(), subject);
    }

    private void add(Actor actor, Action action, String what, Set<UUID> personIds, @Nullable String subject) {
        rows.add(
                actor.municipalityId(),
                Ids.next(),
                clock.instant(),
                actor.id(),
                actor.name(),
                actor.role().name(),
                actor.unitId(),
                action.name(),
                what,
                SqlArray.of(personIds),
                subject);
    }

    /** What was told once in a transaction. */
    record Touch(
            Action action, Set<UUID> personIds, @Nullable String subject) {

        /** Whether this one says all that another says, and which case or referral it was about. */
        boolean saysMoreThan(Touch other) {
            return subject != null
                    && other.subject == null
                    && action == other.action
                    && personIds.containsAll(other.personIds);
        }
    }

    /** Writes what was told in a transaction, at its end. What was told twice, or again without its subject, is one row. */
    void write(Actor actor, String what, Set<Touch> touches) {
        for (var touch : touches) {
            if (touch.personIds().isEmpty() || touches.stream().anyMatch(other -> other.saysMoreThan(touch))) continue;
            add(actor, touch.action(), what, touch.personIds(), touch.subject());
        }
    }
}
