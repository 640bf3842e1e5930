package se.lotsen.attendance;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A leader says that something is wrong in the programme; the municipality sees it until somebody is done with it. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER},
        logs = Logs.NOTHING)
public class RemarkOnProgramme {

    /** The longest that is kept. */
    public static final int LONGEST = 1000;

    private final Door door;
    private final RemarkRows rows;
    private final Clock clock;

    RemarkOnProgramme(Door door, RemarkRows rows, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is told. */
        record Told() implements Outcome {}

        /** Nothing is said. */
        record WordsMissing() implements Outcome {}
    }

    /** Tells it. */
    public Outcome tell(UUID sessionId, String words, Actor actor) {
        var session = door.session(sessionId, actor);
        var said = words.strip();
        if (said.isEmpty()) return new Outcome.WordsMissing();
        rows.save(new RemarkRow(
                actor.municipalityId(),
                Ids.next(),
                session.sessionId(),
                said.length() > LONGEST ? said.substring(0, LONGEST) : said,
                clock.instant(),
                actor.id(),
                actor.name(),
                null,
                null));
        return new Outcome.Told();
    }
}
