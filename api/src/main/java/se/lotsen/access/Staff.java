package se.lotsen.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Missing;

/** Colleagues in the running use case's municipality. */
@Singleton
public class Staff {

    private final StaffRows rows;
    private final Clock clock;

    Staff(StaffRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The guides who can be given a case, by name. */
    public List<Guide> guides(Actor actor) {
        return rows.guides(actor.municipalityId()).stream().map(Staff::guide).toList();
    }

    /** Those who lead activities and have an account, by name. */
    public List<Leader> leaders(Actor actor) {
        return rows.leaders(actor.municipalityId()).stream()
                .map(row -> new Leader(row.staffId(), row.displayName()))
                .toList();
    }

    /** One colleague by id. */
    public Guide guide(Actor actor, UUID staffId) {
        return rows.active(actor.municipalityId(), staffId).map(Staff::guide).orElseThrow(() -> new Missing("staff"));
    }

    /** One colleague by id, also one who has left; empty when there is none. */
    public Optional<Guide> colleague(Actor actor, UUID staffId) {
        return rows.one(actor.municipalityId(), staffId).map(Staff::guide);
    }

    /** Name of a colleague, also one who has left; null where nobody is meant. */
    public @Nullable String nameOf(Actor actor, @Nullable UUID staffId) {
        return staffId == null
                ? null
                : colleague(actor, staffId)
                        .orElseThrow(() -> new Missing("staff"))
                        .name();
    }

    /** When the actor last had a look, and notes that it is now. Null the first time. */
    public @Nullable Instant lastSeen(Actor actor) {
        return Optional.ofNullable(actor.staffId())
                .flatMap(id -> rows.active(actor.municipalityId(), id))
                .map(StaffRow::lastSeenAt)
                .orElse(null);
    }

    /** Notes that the actor has read what is new. */
    public void markSeen(Actor actor) {
        rows.seen(actor.municipalityId(), actor.requireStaffId(), clock.instant());
    }

    private static Guide guide(StaffRow row) {
        return new Guide(row.staffId(), row.displayName(), row.phone(), row.unitId());
    }
}
