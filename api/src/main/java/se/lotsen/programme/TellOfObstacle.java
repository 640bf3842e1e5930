package se.lotsen.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.OpenForms;

/** Anyone tells that something could not be used. A machine that tells without end is refused after a while, and the page says whom to call. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class TellOfObstacle {

    private static final int LONGEST = 2000;
    private static final int LONGEST_CONTACT = 200;

    private final FeedbackRows rows;
    private final Clock clock;

    TellOfObstacle(FeedbackRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is told. */
    public record Command(String what, @Nullable String contact) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** A manager will read it. */
        record Told() implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it for the managers. */
    public Outcome tell(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var contact = c.contact();
        var now = clock.instant();
        if (c.what().isBlank()) errors.add(new FieldError("what", "feedback.what.missing"));
        if (c.what().length() > LONGEST) errors.add(new FieldError("what", "feedback.tooLong"));
        if (contact != null && contact.length() > LONGEST_CONTACT) {
            errors.add(new FieldError("contact", "feedback.tooLong"));
        }
        var _ = rows.lock("obstacles told to " + actor.municipalityId());
        if (OpenForms.isFull(rows.toldSince(actor.municipalityId(), OpenForms.since(now)))) {
            errors.add(new FieldError("what", "feedback.tooMany"));
        }
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        rows.save(new FeedbackRow(
                actor.municipalityId(), Ids.next(), now, c.what().strip(), contact, null, null));
        return new Outcome.Told();
    }
}
