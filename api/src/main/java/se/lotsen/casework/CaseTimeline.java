package se.lotsen.casework;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;

/** View: everything that has happened in a case, newest first. */
@UseCase(roles = Role.GUIDE)
public class CaseTimeline {

    private static final int ALL = 10_000;

    private final Cases cases;
    private final Persons persons;
    private final Warnings warnings;
    private final Timeline timeline;

    CaseTimeline(Cases cases, Persons persons, Warnings warnings, Timeline timeline) {
        this.cases = cases;
        this.persons = persons;
        this.warnings = warnings;
        this.timeline = timeline;
    }

    /** The page. */
    public record Page(Case state, Person person, List<Warning> warnings, List<TimelineEntry> entries) {}

    /** Shows it. */
    public Page show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var person = persons.read(found.file().personId(), actor);
        return new Page(found, person, warnings.live(person.id(), actor), timeline.latest(found, ALL, actor));
    }
}
