package se.lotsen.complaint;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.OpenForms;
import se.lotsen.shared.Swedish;

/** Anyone tells what they think, without signing in and without a name. It waits until a manager has sorted it. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class SendComplaint {

    private final Complaints complaints;
    private final ComplaintRows rows;
    private final Clock clock;

    SendComplaint(Complaints complaints, ComplaintRows rows, Clock clock) {
        this.complaints = complaints;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param contact how to be reached, or null for nobody in particular
     */
    public record Command(
            ComplaintKind kind,
            Teller teller,
            String what,
            @Nullable String contact) {}

    /** Keeps it for the managers. */
    public Outcome send(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>(Wording.of("what", c.what()));
        errors.addAll(Wording.ofContact(c.contact()));
        var _ = rows.lock("sent complaints of " + actor.municipalityId());
        if (OpenForms.isFull(rows.sentSince(actor.municipalityId(), OpenForms.since(clock.instant())))) {
            errors.add(new FieldError("what", "feedback.tooMany"));
        }
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var unsorted = new Sorting(c.kind(), c.teller(), null, null);
        return new Outcome.Written(
                complaints.write(unsorted, Way.WEB, c.what(), Swedish.today(clock), c.contact(), null, actor));
    }
}
