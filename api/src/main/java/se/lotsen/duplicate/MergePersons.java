package se.lotsen.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.Cases;
import se.lotsen.person.Merges;
import se.lotsen.person.PersonField;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;

/** A guide decides that two records are one person: one stays, and the other is found through it. */
@UseCase(roles = Role.GUIDE)
public class MergePersons {

    private final Merges merges;
    private final Persons persons;
    private final Cases cases;
    private final AccessLog log;

    MergePersons(Merges merges, Persons persons, Cases cases, AccessLog log) {
        this.merges = merges;
        this.persons = persons;
        this.cases = cases;
        this.log = log;
    }

    /**
     * A decision.
     *
     * @param chosen fields in which the record that goes is right
     */
    public record Command(UUID keptId, UUID absorbedId, Set<PersonField> chosen) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Merged. */
        record Merged(UUID mergeId) implements Outcome {}

        /** Something stands in the way; nothing was changed. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Merges them. */
    public Outcome merge(Command c, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        if (c.keptId().equals(c.absorbedId())) return refused("merge.same");
        persons.read(c.keptId(), actor);
        persons.read(c.absorbedId(), actor);
        var inOrder = Stream.of(c.keptId(), c.absorbedId()).sorted().toList();
        var files = inOrder.stream().map(id -> cases.allOfForUpdate(id, actor)).toList();
        var errors = new ArrayList<FieldError>();
        for (var obstacle : merges.obstacles(c.keptId(), c.absorbedId(), actor)) {
            errors.add(new FieldError("keep", "merge." + obstacle.name()));
        }
        if (inOrder.stream().allMatch(id -> cases.openOf(id, actor).isPresent()) && errors.isEmpty()) {
            errors.add(new FieldError("keep", "merge.bothOpen"));
        }
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var moving = files.get(inOrder.indexOf(c.absorbedId())).stream()
                .map(CaseFile::id)
                .toList();
        cases.move(moving, c.absorbedId(), c.keptId(), actor);
        var merge = merges.absorb(c.keptId(), c.absorbedId(), c.chosen(), moving, actor);
        files.stream()
                .flatMap(List::stream)
                .forEach(file -> cases.note(file.id(), new CaseEvent.PersonsMerged(merge.id()), actor));
        return new Outcome.Merged(merge.id());
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("keep", key)));
    }
}
