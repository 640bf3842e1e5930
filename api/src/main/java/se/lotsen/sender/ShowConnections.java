package se.lotsen.sender;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** View: the record systems that may refer to the municipality, when each was heard of and how much of what it sends is refused. */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ShowConnections {

    /** Days that messages are counted over. */
    public static final int DAYS = 30;

    private static final int MESSAGES = 20;

    private final ConnectionRows rows;
    private final Units units;
    private final ObjectMapper json;
    private final Clock clock;

    ShowConnections(ConnectionRows rows, Units units, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A message that came. What it said is not shown: an administrator has no business with it.
     *
     * @param verdict as {@link se.lotsen.inbound.Verdict}
     * @param status HTTP status of the answer, or null when it was never judged
     */
    public record Message(
            Instant at,
            String correlationId,
            String verdict,
            @Nullable Integer status,
            List<Fault> faults) {}

    /** One fault: its code in the error catalogue and where it was. */
    public record Fault(String code, String expression) {}

    /** One record system and its latest messages, newest first. */
    public record One(Connection connection, List<Message> messages) {}

    /** All, by health centre. */
    public List<Connection> all(Actor actor) {
        return rows.all(actor.municipalityId(), null, since()).stream()
                .map(ConnectionRow::connection)
                .toList();
    }

    /** One. */
    public One one(String clientId, Actor actor) {
        var found = rows.all(actor.municipalityId(), clientId, since()).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("connection"));
        var messages = rows.messages(actor.municipalityId(), clientId, MESSAGES).stream()
                .map(row -> new Message(
                        row.receivedAt(), row.correlationId(), row.verdict(), row.status(), faults(row.faults())))
                .toList();
        return new One(found.connection(), messages);
    }

    /** The health centres that a record system can be connected for, by name. */
    public List<Unit> healthCentres(Actor actor) {
        return units.ofKind(actor, Unit.Kind.HEALTH_CENTRE);
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private List<Fault> faults(@Nullable String text) {
        if (text == null) return List.of();
        try {
            return json.readValue(text, new TypeReference<List<Stored>>() {}).stream()
                    .map(stored -> new Fault(stored.code(), stored.expression()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the faults of a message could not be read", e);
        }
    }

    /** A fault as it is stored. */
    record Stored(int status, String issue, String code, String expression) {}
}
