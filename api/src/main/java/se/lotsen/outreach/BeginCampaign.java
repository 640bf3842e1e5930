package se.lotsen.outreach;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A manager begins a campaign: to whom, why, on what ground, and who may be left out. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class BeginCampaign {

    private static final int LONGEST = 1_000;

    private final CampaignRows rows;
    private final Municipalities municipalities;
    private final Clock clock;

    BeginCampaign(CampaignRows rows, Municipalities municipalities, Clock clock) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A campaign. Fields as in {@link Campaign}. */
    public record Command(String name, String purpose, Cohort cohort, String leftOut, String ground, String decision) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It runs. */
        record Begun(UUID campaignId) implements Outcome {}

        /** It does not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Begins it. */
    public Outcome begin(Command c, Actor actor) {
        var errors = errors(c);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var id = Ids.next();
        rows.save(new CampaignRow(
                actor.municipalityId(),
                id,
                municipalities.nextNumber(actor, "U", Swedish.today(clock)),
                c.name(),
                c.purpose(),
                c.cohort().bornFrom(),
                c.cohort().bornTo(),
                c.leftOut(),
                c.ground(),
                c.decision(),
                clock.instant(),
                actor.requireStaffId(),
                null,
                null));
        return new Outcome.Begun(id);
    }

    private static List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        text(errors, "name", c.name());
        text(errors, "purpose", c.purpose());
        if (!c.cohort().isPossible()) errors.add(new FieldError("bornFrom", "outreach.cohort"));
        text(errors, "leftOut", c.leftOut());
        text(errors, "ground", c.ground());
        text(errors, "decision", c.decision());
        return errors;
    }

    private static void text(List<FieldError> errors, String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) errors.add(new FieldError(field, "outreach." + field));
    }
}
