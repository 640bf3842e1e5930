package se.lotsen.duplicate;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;

/** A guide decides that two records are two persons. They are not proposed again until somebody takes it back. */
@UseCase(roles = Role.GUIDE)
public class KeepApart {

    private final DuplicateRows rows;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    KeepApart(DuplicateRows rows, Persons persons, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** A decision. */
    public record Command(UUID oneId, UUID otherId, String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Remembered. */
        record Remembered() implements Outcome {}

        /** Something must be put right; nothing was changed. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Remembers it, once. */
    public Outcome decide(Command c, Actor actor) {
        persons.read(c.oneId(), actor);
        persons.read(c.otherId(), actor);
        if (c.oneId().equals(c.otherId())) return refused("merge.same");
        if (c.reason().isBlank()) return refused("notDuplicate.reason.missing");
        // As PostgreSQL orders them, which compares the bytes; UUID.compareTo compares signed numbers.
        var pair = Stream.of(c.oneId(), c.otherId())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var tenant = actor.municipalityId();
        var _ = rows.lockPair("pair " + pair);
        log.persons(Action.CHANGE, pair, null);
        if (rows.standingFor(tenant, pair.getFirst(), pair.getLast()).isEmpty()) {
            var _ = rows.save(new DecisionRow(
                    tenant,
                    Ids.next(),
                    pair.getFirst(),
                    pair.getLast(),
                    clock.instant(),
                    actor.requireStaffId(),
                    c.reason().strip(),
                    null,
                    null));
        }
        return new Outcome.Remembered();
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("reason", key)));
    }
}
