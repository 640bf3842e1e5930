package se.lotsen.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** One message at a time: its delivery and the mark that it is delivered stand or fall together. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class DeliverOne {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final OutboxRows rows;
    private final Map<String, Deliver> byTopic;
    private final Clock clock;

    DeliverOne(OutboxRows rows, List<Deliver> deliverers, Clock clock) {
        this.rows = rows;
        this.byTopic = deliverers.stream().collect(Collectors.toMap(Deliver::topic, Function.identity()));
        this.clock = clock;
    }

    /** Ids of what is due, oldest first. */
    public List<UUID> due(Actor actor) {
        return rows.due(actor.municipalityId(), clock.instant());
    }

    /** Delivers one message unless another node has it or it is already delivered. True when this call delivered it. */
    public boolean deliver(UUID outboxId, Actor actor) {
        var found = rows.lock(actor.municipalityId(), outboxId);
        if (found.isEmpty()) return false;
        var row = found.get();
        var deliverer = byTopic.get(row.topic());
        if (deliverer == null) throw new IllegalStateException("nobody delivers " + row.topic());
        deliverer.deliver(new Deliver.Message(row.outboxId(), row.subjectId(), row.payload(), row.writtenAt()), actor);
        rows.delivered(actor.municipalityId(), outboxId, clock.instant());
        return true;
    }

    /** Notes a failure and puts the next attempt off: 2, 4, 8 … seconds, at most an hour. */
    public void postpone(UUID outboxId, String error, Actor actor) {
        rows.lock(actor.municipalityId(), outboxId).ifPresent(row -> {
            var next = clock.instant().plus(waitAfter(row.attempts() + 1));
            rows.failed(actor.municipalityId(), outboxId, next, error);
        });
    }

    /** How long to wait after so many failures in a row before the next attempt. */
    public static Duration waitAfter(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
