package se.lotsen.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.person.Likeness;
import se.lotsen.person.Likeness.Why;
import se.lotsen.person.Merge;
import se.lotsen.person.Merges;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;

/**
 * View: records that may be the same person with the reasons, what was merged and can be undone, and what was judged to be two persons. A
 * record that the actor may not see is in none of them.
 */
@UseCase(roles = Role.GUIDE)
public class FindDuplicates {

    /** Most pairs shown. */
    public static final int MOST = 50;

    private final DuplicateRows rows;
    private final Merges merges;
    private final Persons persons;
    private final Staff staff;
    private final AccessLog log;

    FindDuplicates(DuplicateRows rows, Merges merges, Persons persons, Staff staff, AccessLog log) {
        this.rows = rows;
        this.merges = merges;
        this.persons = persons;
        this.staff = staff;
        this.log = log;
    }

    /** A record in a list. */
    public record Who(UUID id, String name, String masked) {
        static Who of(Person person) {
            return new Who(person.id(), person.name(), person.number().masked());
        }

        private static Who of(UUID id, Likeness.Known known) {
            return new Who(
                    id,
                    known.givenName() + " " + known.familyName(),
                    known.number().masked());
        }
    }

    /** Two records that may be the same person. */
    public record Pair(Who first, Who second, Set<Why> why) {}

    /** Two records that became one. */
    public record Merged(UUID mergeId, Who who, LocalDate undoUntil) {}

    /** Two records that were judged to be two persons. */
    public record Apart(UUID decisionId, Who first, Who second, Instant at, String by, String reason) {}

    /**
     * The page.
     *
     * @param more true when there are more pairs than are shown
     */
    public record Page(List<Pair> pairs, boolean more, List<Merged> merged, List<Apart> apart) {}

    /** Shows it. */
    public Page show(Actor actor) {
        var likely = likely(rows.pairs(actor.municipalityId()));
        var shown = likely.subList(0, Math.min(likely.size(), MOST));
        logReading(shown);
        return new Page(List.copyOf(shown), likely.size() > MOST, merged(actor), apart(actor));
    }

    /** The pairs of one record, which stands first in each. */
    public List<Pair> of(UUID personId, Actor actor) {
        persons.read(personId, actor);
        var likely = likely(rows.pairsOf(actor.municipalityId(), personId));
        logReading(likely);
        return likely;
    }

    /** Those that the rule gives a reason for, and not many more than are shown. */
    private static List<Pair> likely(List<PairRow> asked) {
        return asked.stream()
                .map(row -> new Pair(
                        Who.of(row.firstId(), row.first()),
                        Who.of(row.secondId(), row.second()),
                        Likeness.of(row.first(), row.second())))
                .filter(pair -> !pair.why().isEmpty())
                .limit(MOST + 1)
                .toList();
    }

    private void logReading(List<Pair> shown) {
        var ids = new LinkedHashSet<UUID>();
        shown.forEach(
                pair -> ids.addAll(List.of(pair.first().id(), pair.second().id())));
        log.persons(Action.READ, ids, null);
    }

    private List<Merged> merged(Actor actor) {
        var recent = merges.recent(actor);
        var people = persons.these(recent.stream().map(Merge::keptId).toList(), actor);
        return recent.stream()
                .filter(merge -> people.containsKey(merge.keptId()))
                .map(merge -> new Merged(merge.id(), who(people, merge.keptId()), merge.undoUntil()))
                .toList();
    }

    private List<Apart> apart(Actor actor) {
        var decided = rows.standing(actor.municipalityId(), MOST);
        var ids = new LinkedHashSet<UUID>();
        decided.forEach(row -> ids.addAll(List.of(row.firstId(), row.secondId())));
        var people = persons.these(ids, actor);
        return decided.stream()
                .filter(row -> people.keySet().containsAll(List.of(row.firstId(), row.secondId())))
                .map(row -> new Apart(
                        row.decisionId(),
                        who(people, row.firstId()),
                        who(people, row.secondId()),
                        row.decidedAt(),
                        staff.colleague(actor, row.decidedBy()).map(Guide::name).orElse(""),
                        row.reason()))
                .toList();
    }

    private static Who who(Map<UUID, Person> people, UUID id) {
        var person = people.get(id);
        if (person == null) throw new IllegalStateException("a record is shown that was left out");
        return Who.of(person);
    }
}
