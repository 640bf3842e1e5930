package se.lotsen.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A health talk is booked with the person, or moved to another time. */
@UseCase(roles = Role.GUIDE)
public class BookTalk {

    /** Nobody agrees to a talk before or after these: such a time is a slip of the pen, or a missing zero. */
    static final LocalTime EARLIEST = LocalTime.of(7, 0);

    static final LocalTime LATEST = LocalTime.of(20, 0);

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    BookTalk(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A time that guide and person have agreed on.
     *
     * @param on day in Sweden
     * @param at time of day in Sweden, from seven in the morning to eight in the evening
     * @param place needed when the talk is held somewhere else than at home or by phone
     * @param agreedBy how it was agreed
     */
    public record Command(
            String caseNumber,
            LocalDate on,
            LocalTime at,
            TalkMode mode,
            @Nullable String place,
            ContactAttempt.Channel agreedBy,
            @Nullable String note) {

        /** When it begins. */
        public Instant startsAt() {
            return on.atTime(at).atZone(Swedish.ZONE).toInstant();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Booked; {@code moved} when another time was booked before. */
        record Booked(Case booked, boolean moved) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Books it. */
    public Outcome book(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.BOOK_TALK, cases.forUpdate(c.caseNumber(), actor), Case.BeforeTalk.class);
        var errors = faults(c);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var moved = found instanceof Case.TalkBooked;
        if (!moved) cases.keep(offer(c, found, actor), actor);
        var note = c.note();
        if (moved && note != null && !note.isBlank()) {
            cases.note(found.file().id(), new CaseEvent.NoteWritten(note.strip()), actor);
        }
        var appointment = new Appointment(c.startsAt(), c.mode(), c.place());
        return new Outcome.Booked(cases.save(found.bookTalk(appointment, clock.instant()), actor), moved);
    }

    private ContactAttempt offer(Command c, Case found, Actor actor) {
        return new ContactAttempt(
                Ids.next(),
                found.file().id(),
                clock.instant(),
                c.agreedBy(),
                ContactAttempt.Outcome.TALK_BOOKED,
                c.note(),
                actor.requireStaffId());
    }

    private List<FieldError> faults(Command c) {
        var errors = new ArrayList<FieldError>();
        if (!c.startsAt().isAfter(clock.instant())) errors.add(new FieldError("on", "talk.time.mustBeAhead"));
        if (c.at().isBefore(EARLIEST) || c.at().isAfter(LATEST)) errors.add(new FieldError("at", "talk.time.odd"));
        if (c.mode() == TalkMode.PLACE && (c.place() == null || c.place().isBlank())) {
            errors.add(new FieldError("place", "talk.place.missing"));
        }
        return List.copyOf(errors);
    }
}
