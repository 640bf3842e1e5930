package se.lotsen.duplicate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.duplicate.FindDuplicates.Who;
import se.lotsen.person.Merges;
import se.lotsen.person.Persons;
import se.lotsen.shared.Swedish;

/** View: one merge, what goes back if it is undone and what stays. */
@UseCase(roles = Role.GUIDE)
public class ShowMerge {

    private final DuplicateRows rows;
    private final Merges merges;
    private final Persons persons;
    private final Staff staff;
    private final Clock clock;

    ShowMerge(DuplicateRows rows, Merges merges, Persons persons, Staff staff, Clock clock) {
        this.rows = rows;
        this.merges = merges;
        this.persons = persons;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param back cases that go back to the record that was taken in
     * @param stays cases that stay with the other, also those opened since
     * @param undoUntil last day
     * @param undoneAt null while it stands
     */
    public record Page(
            UUID mergeId,
            Who kept,
            Who absorbed,
            Instant at,
            String by,
            List<CaseLine> back,
            List<CaseLine> stays,
            LocalDate undoUntil,
            boolean canUndo,
            @Nullable Instant undoneAt) {}

    /** Shows it. */
    public Page show(UUID mergeId, Actor actor) {
        var merge = merges.one(mergeId, actor);
        var kept = persons.read(merge.keptId(), actor);
        var absorbed = persons.read(merge.absorbedId(), actor);
        var moved = merge.account().cases();
        var both = List.of(kept.id(), absorbed.id()).stream()
                .flatMap(id -> rows.cases(actor.municipalityId(), id).stream())
                .toList();
        return new Page(
                merge.id(),
                Who.of(kept),
                Who.of(absorbed),
                merge.mergedAt(),
                staff.colleague(actor, merge.mergedBy()).map(Guide::name).orElse(""),
                both.stream().filter(line -> moved.contains(line.caseId())).toList(),
                both.stream().filter(line -> !moved.contains(line.caseId())).toList(),
                merge.undoUntil(),
                merge.canBeUndone(Swedish.today(clock)),
                merge.undoneAt());
    }
}
