package se.lotsen.outreach;

import java.time.Clock;
import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;

/** A guide notes that somebody who called us wants no outreach. No campaign contacts that person again. */
@UseCase(roles = Role.GUIDE)
public class KeepOptOut {

    private final MayBeContacted may;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    KeepOptOut(MayBeContacted may, Persons persons, AccessLog log, Clock clock) {
        this.may = may;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept, also when it was kept before. */
        record Kept() implements Outcome {}

        /** The number cannot be read. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it for a number as it was typed. */
    public Outcome keep(String typed, Actor actor) {
        log.persons(Action.CHANGE, List.of(), null);
        var wrong = persons.wrongNumber(typed, Swedish.today(clock), actor);
        if (wrong.isEmpty() && PersonNumber.fromTyped(typed) instanceof PersonNumber.Parsed(var number)) {
            may.never(number, actor);
            return new Outcome.Kept();
        }
        var key = "draft.number." + wrong.orElse(PersonNumber.Reason.WRONG_LENGTH.name());
        return new Outcome.Refused(List.of(new FieldError("number", key)));
    }
}
