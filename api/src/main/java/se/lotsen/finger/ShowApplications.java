package se.lotsen.finger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;

/** View: everybody who has applied to a programme. Those whom the reader may not see keep their place in the queue and are not shown. */
@UseCase(roles = Role.GUIDE)
public class ShowApplications {

    private final Programmes programmes;
    private final Persons persons;

    ShowApplications(Programmes programmes, Persons persons) {
        this.programmes = programmes;
        this.persons = persons;
    }

    /**
     * The page.
     *
     * @param all every application, in the order in which they came
     * @param persons those whom the reader may see, by id
     */
    public record Contents(
            Programme programme, Queue queue, List<Applicant> all, Map<UUID, Person> persons, LocalDate today) {

        /** True when the reader may see the person. */
        public boolean isSeen(Applicant applicant) {
            return persons.containsKey(applicant.personId());
        }

        /** Those who are in a stage and whom the reader may see. */
        public List<Applicant> in(Class<? extends Stage> stage) {
            return all.stream()
                    .filter(one -> stage.isInstance(one.stage()) && isSeen(one))
                    .toList();
        }
    }

    /** The applications to a programme. */
    public Contents show(UUID programmeId, Actor actor) {
        var programme = programmes.read(programmeId, actor);
        var all = programmes.applicants(programme, actor);
        var seen = persons.these(all.stream().map(Applicant::personId).toList(), actor);
        var queue = Queue.of(programme.rule(), programme.places(), programme.startsOn(), all);
        return new Contents(programme, queue, all, seen, programmes.today());
    }
}
