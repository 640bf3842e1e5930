package se.lotsen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** A guide tried to reach the person, and no talk was booked or declined: no answer, a letter sent, or a wish to be called back. */
@UseCase(roles = Role.GUIDE)
public class TryContact {

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    TryContact(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A try.
     *
     * @param outcome NO_ANSWER, LETTER_SENT or CALL_BACK
     * @param nextContactOn day of the next try, or null for the next working day
     */
    public record Command(
            String caseNumber,
            ContactAttempt.Channel channel,
            ContactAttempt.Outcome outcome,
            @Nullable String note,
            @Nullable LocalDate nextContactOn) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; the case waits for the next try. {@link UndoContact} takes it back. */
        record Kept(Case kept, UUID attemptId, LocalDate nextContactOn) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps the try. */
    public Outcome keep(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.TRY_CONTACT, cases.forUpdate(c.caseNumber(), actor), Case.Contacting.class);
        var today = Swedish.today(clock);
        var errors = faults(c, today);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var next = c.nextContactOn() == null ? nextContact(today) : c.nextContactOn();
        var attempt = new ContactAttempt(
                Ids.next(),
                found.file().id(),
                clock.instant(),
                c.channel(),
                c.outcome(),
                c.note(),
                actor.requireStaffId(),
                Objects.requireNonNullElse(found.file().postponedTo(), found.contactOn()));
        cases.keep(attempt, actor);
        var event = new CaseEvent.ContactTried(c.channel(), c.outcome(), c.note(), attempt.id());
        return new Outcome.Kept(cases.save(found.tried(event, next), actor), attempt.id(), next);
    }

    /** The day that is suggested for the next try: the next working day, at another time of day. */
    public static LocalDate nextContact(LocalDate today) {
        return WorkingDays.plus(today, 1);
    }

    private static List<FieldError> faults(Command c, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var isLetter = c.channel() == ContactAttempt.Channel.LETTER;
        switch (c.outcome()) {
            case LETTER_SENT -> {
                if (!isLetter) errors.add(new FieldError("channel", "contact.channel.mustBeLetter"));
            }
            case NO_ANSWER, CALL_BACK -> {
                if (isLetter) errors.add(new FieldError("outcome", "contact.outcome.letterHasNoAnswer"));
            }
            case TALK_BOOKED, TALK_DECLINED -> errors.add(new FieldError("outcome", "contact.outcome.notATry"));
        }
        if (c.nextContactOn() != null && c.nextContactOn().isBefore(today)) {
            errors.add(new FieldError("nextContactOn", "date.inThePast"));
        }
        return List.copyOf(errors);
    }
}
