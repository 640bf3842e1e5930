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

    /** The longest that is taken. */
    public static final int LONGEST = 1000;

    /** The most that is told by one link: whoever has more to say has a number to call. */
    public static final int MOST_BY_LINK = 5;

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

        /** More is said than anybody reads on a list. */
        record TooLong() implements Outcome {}

        /** By this link enough has been told. */
        record TooMany() implements Outcome {}
    }

    /** Tells it. */
    public Outcome tell(UUID sessionId, String words, Actor actor) {
        var session = door.sessionForUpdate(sessionId, actor);
        var said = words.strip();
        if (said.isEmpty()) return new Outcome.WordsMissing();
        if (said.length() > LONGEST) return new Outcome.TooLong();
        if (Door.linkOf(actor) != null && rows.toldBy(actor.municipalityId(), actor.id()) >= MOST_BY_LINK) {
            return new Outcome.TooMany();
        }
        rows.save(new RemarkRow(
                actor.municipalityId(),
                Ids.next(),
                session.sessionId(),
                said,
                clock.instant(),
                actor.id(),
                actor.name(),
                null,
                null));
        return new Outcome.Told();
    }
}
