package se.lotsen.tertial;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager writes what is said about the complaints of a third: a summary, and what is planned. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class WriteTertialText {

    private final TertialRows rows;
    private final Clock clock;

    WriteTertialText(TertialRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is said. */
    public record Command(int year, Third third, String text) {}

    /** Writes it. */
    public Answer write(Command c, Actor actor) {
        return Answer.of(
                Words.text("text", c.text()),
                () -> rows.save(row(c.year(), c.third(), TertialTexts.COMPLAINTS, c.text(), actor, clock)));
    }

    static TextRow row(int year, Third third, String topic, @Nullable String text, Actor actor, Clock clock) {
        return new TextRow(
                actor.municipalityId(),
                Ids.next(),
                year,
                third,
                topic,
                text == null ? "" : text.strip(),
                actor.requireStaffId(),
                clock.instant());
    }
}
