package se.lotsen.evaluation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.person.Persons;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** A guide notes whether a person wants to be in research files. Who has said nothing is in none, and help never depends on it. */
@UseCase(roles = Role.GUIDE)
public class AskResearchConsent {

    private final Cases cases;
    private final Persons persons;
    private final ResearchRows rows;
    private final AccessLog log;
    private final Clock clock;

    AskResearchConsent(Cases cases, Persons persons, ResearchRows rows, AccessLog log, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** The living consent, or empty. */
    public Optional<ResearchConsent> living(String caseNumber, Actor actor) {
        return rows.living(actor.municipalityId(), person(caseNumber, actor));
    }

    /** The person says yes. */
    public void give(String caseNumber, ResearchConsent.Form form, Actor actor) {
        var personId = person(caseNumber, actor);
        rows.give(actor.municipalityId(), Ids.next(), personId, form, Swedish.today(clock), actor.requireStaffId());
        log.person(AccessLog.Action.CHANGE, personId, caseNumber);
    }

    /** The person takes it back. Files that were made before cannot be called back, and the person is in none after this. */
    public void withdraw(String caseNumber, Actor actor) {
        var personId = person(caseNumber, actor);
        rows.withdraw(actor.municipalityId(), personId, clock.instant());
        log.person(AccessLog.Action.CHANGE, personId, caseNumber);
    }

    private UUID person(String caseNumber, Actor actor) {
        return persons.staying(cases.read(caseNumber, actor).file().personId(), actor);
    }
}
