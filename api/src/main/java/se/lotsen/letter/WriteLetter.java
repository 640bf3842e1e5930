package se.lotsen.letter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.TryContact;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.StoredJson;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** A guide writes a letter to the person. It is kept as it will be printed; one that tries to reach the person before the talk is a try. */
@UseCase(roles = Role.GUIDE)
public class WriteLetter {

    /** Characters in the paragraph that the guide may change: more would not be plain. */
    public static final int LONGEST = 1000;

    /** Working days within which the post has come and the person may have called. */
    private static final int DAYS_TO_ANSWER = 5;

    private final Cases cases;
    private final Persons persons;
    private final Composer composer;
    private final LetterRows rows;
    private final TryContact tryContact;
    private final AccessLog log;
    private final Clock clock;

    WriteLetter(
            Cases cases,
            Persons persons,
            Composer composer,
            LetterRows rows,
            TryContact tryContact,
            AccessLog log,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.composer = composer;
        this.rows = rows;
        this.tryContact = tryContact;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A letter.
     *
     * @param bookingId the activity it is about, or null for the next one
     * @param free the paragraph that may be changed, as the guide wants it; no identity number, because others in the home may open the letter
     */
    public record Command(
            String caseNumber,
            LetterKind kind,
            LetterLanguage language,
            LetterSize size,
            @Nullable UUID bookingId,
            String free) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept, and ready to print. */
        record Kept(UUID letterId) implements Outcome {}

        /** The person has a protected identity: no paper leaves. */
        record Protected() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Writes it. Forbidden when it does not fit where the case is. */
    public Outcome write(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        var person = persons.read(found.file().personId(), actor);
        if (!person.protection().letsPaperLeave()) return new Outcome.Protected();
        if (c.free().length() > LONGEST) {
            return new Outcome.Refused(List.of(new FieldError("free", "letter.tooLong")));
        }
        if (PersonNumber.standsAmongPhones(c.free())) {
            return new Outcome.Refused(List.of(new FieldError("free", "letter.personNumber")));
        }
        var words = composer.words(
                        c.kind(), c.language(), c.bookingId(), c.free(), composer.subject(found, person, actor), actor)
                .orElseThrow(() -> new Forbidden("a letter that does not fit the case: " + c.kind()));
        var id = Ids.next();
        rows.add(
                actor.municipalityId(),
                id,
                found.file().id(),
                c.kind(),
                c.language(),
                c.size(),
                StoredJson.write(words),
                clock.instant(),
                actor.requireStaffId());
        log.person(Action.PRINT, person.id(), c.caseNumber());
        tell(c, found.file().id(), words.title(), actor);
        return new Outcome.Kept(id);
    }

    private void tell(Command c, UUID caseId, String title, Actor actor) {
        if (!c.kind().isContactAttempt()) {
            cases.note(caseId, new CaseEvent.LetterWritten(title), actor);
            return;
        }
        var attempt = new TryContact.Command(
                c.caseNumber(),
                ContactAttempt.Channel.LETTER,
                ContactAttempt.Outcome.LETTER_SENT,
                title,
                WorkingDays.plus(Swedish.today(clock), DAYS_TO_ANSWER));
        if (tryContact.keep(attempt, actor) instanceof TryContact.Outcome.Refused refused) {
            throw new IllegalStateException("a letter is a try that cannot be refused: " + refused.errors());
        }
    }
}
