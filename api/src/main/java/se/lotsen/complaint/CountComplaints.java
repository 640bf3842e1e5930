package se.lotsen.complaint;

import java.time.Instant;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.Period;

/** View: how many items of a period are in each line of the board's table. They belong to the day they came, not the day they were registered. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class CountComplaints {

    private final ComplaintRows rows;

    CountComplaints(ComplaintRows rows) {
        this.rows = rows;
    }

    /**
     * What a period holds.
     *
     * @param unsorted items that wait to be sorted, and are not counted
     */
    public record Contents(Tally tally, int unsorted) {}

    /** Counts a period. */
    public Contents count(Period period, Actor actor) {
        return new Contents(
                Tally.of(rows.counted(actor.municipalityId(), period.from(), period.to())),
                rows.unsorted(actor.municipalityId(), period.from(), period.to()));
    }

    /** What came in a period and was registered after a moment. */
    public List<Complaint> registeredAfter(Instant moment, Period period, Actor actor) {
        return rows.registeredAfter(actor.municipalityId(), period.from(), period.to(), moment).stream()
                .map(ComplaintRow::complaint)
                .toList();
    }
}
