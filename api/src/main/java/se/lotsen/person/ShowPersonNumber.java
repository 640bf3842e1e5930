package se.lotsen.person;

import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: a person's whole identity number, which screens otherwise mask. Each showing leaves a line of its own in the access log. */
@UseCase(roles = Role.GUIDE)
public class ShowPersonNumber {

    private final Persons persons;
    private final AccessLog log;

    ShowPersonNumber(Persons persons, AccessLog log) {
        this.persons = persons;
        this.log = log;
    }

    /**
     * The number as it is read aloud: "19450202-1234".
     *
     * @param caseNumber the case in which it is needed, for the log
     */
    public String show(UUID personId, String caseNumber, Actor actor) {
        var number = persons.read(personId, actor).number().value();
        log.person(Action.READ, personId, caseNumber);
        return number.substring(0, 8) + "-" + number.substring(8);
    }
}
