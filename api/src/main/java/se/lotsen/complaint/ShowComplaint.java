package se.lotsen.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: one item, with what was done because of it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShowComplaint {

    private final Complaints complaints;
    private final ComplaintRows rows;
    private final Clock clock;

    ShowComplaint(Complaints complaints, ComplaintRows rows, Clock clock) {
        this.complaints = complaints;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The item.
     *
     * @param activities those that a measure may have changed
     */
    public record Contents(
            LocalDate today, Complaint complaint, List<Measure> measures, List<ActivityChoice> activities) {}

    /** By its number. */
    public Contents show(String number, Actor actor) {
        var complaint = complaints.of(number, actor);
        return new Contents(
                Swedish.today(clock),
                complaint,
                rows.measures(actor.municipalityId(), complaint.id()),
                rows.activities(actor.municipalityId()));
    }
}
