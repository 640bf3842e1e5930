package se.lotsen.tertial;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.PersonNumber;

/** A manager writes what is said about the complaints of a third: a summary, and what is planned. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class WriteTertialText {

    private static final int LONGEST = 10_000;

    private final TertialRows rows;
    private final Clock clock;

    WriteTertialText(TertialRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is said. */
    public record Command(int year, Third third, String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is written. */
        record Done() implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Writes it. */
    public Outcome write(Command c, Actor actor) {
        var errors = errors(c.text());
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        rows.save(new TextRow(
                actor.municipalityId(),
                Ids.next(),
                c.year(),
                c.third(),
                TertialTexts.COMPLAINTS,
                c.text().strip(),
                actor.requireStaffId(),
                clock.instant()));
        return new Outcome.Done();
    }

    static List<FieldError> errors(String text) {
        var errors = new ArrayList<FieldError>();
        if (text.length() > LONGEST) errors.add(new FieldError("text", "tertial.tooLong"));
        if (PersonNumber.standsIn(text)) errors.add(new FieldError("text", "tertial.personNumber"));
        return errors;
    }
}
