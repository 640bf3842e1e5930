package se.lotsen.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/**
 * Somebody notes that a guide is away for some days. Why is nobody's business, and is not asked. No day is noted twice: who is back would otherwise
 * still be away.
 */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class NoteAbsence {

    private final HandoverRows rows;
    private final Staff staff;
    private final Clock clock;

    NoteAbsence(HandoverRows rows, Staff staff, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.clock = clock;
    }

    /** The guide's first and last day away; null is what was not chosen or could not be read. */
    public record Command(
            @Nullable UUID guideId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It stands. */
        record Noted() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var guideId = c.guideId();
        var from = c.from();
        var until = c.until();
        var known = guideId == null
                || staff.guides(actor).stream().anyMatch(guide -> guide.id().equals(guideId));
        if (!known) throw new Missing("guide");
        var errors = errors(c);
        if (!errors.isEmpty() || guideId == null || from == null || until == null) return new Outcome.Refused(errors);
        var _ = rows.lock("absence " + guideId);
        if (rows.isAwayBetween(actor.municipalityId(), guideId, from, until)) {
            return new Outcome.Refused(List.of(new FieldError("from", "absence.twice")));
        }
        rows.addAbsence(
                actor.municipalityId(), Ids.next(), guideId, from, until, actor.requireStaffId(), clock.instant());
        return new Outcome.Noted();
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        var from = c.from();
        var until = c.until();
        if (c.guideId() == null) errors.add(new FieldError("guide", "absence.guide.missing"));
        if (from == null) errors.add(new FieldError("from", "date.unreadable"));
        if (until == null) errors.add(new FieldError("until", "date.unreadable"));
        else if (from != null && until.isBefore(from)) errors.add(new FieldError("until", "absence.until.beforeFrom"));
        else if (until.isBefore(Swedish.today(clock))) errors.add(new FieldError("until", "date.inThePast"));
        return List.copyOf(errors);
    }
}
