package se.lotsen.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.NextStep;
import se.lotsen.shared.Swedish;

/** View: what is due today, or was before, at colleagues who are away. */
@UseCase(roles = Role.GUIDE)
public class DueAtAbsent {

    private final HandoverRows rows;
    private final AccessLog log;
    private final Clock clock;

    DueAtAbsent(HandoverRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Something that an absent colleague should have done. */
    public record Due(String caseNumber, String name, NextStep.Kind step, LocalDate on, String guide) {}

    /** All, latest first. */
    public List<Due> of(Actor actor) {
        var found = rows.dueAtAbsent(actor.municipalityId(), actor.requireStaffId(), Swedish.today(clock));
        log.persons(Action.READ, found.stream().map(DueRow::personId).toList(), null);
        return found.stream()
                .map(row -> new Due(
                        row.number(),
                        row.givenName() + " " + row.familyName(),
                        row.nextStep(),
                        row.nextStepOn(),
                        row.guide()))
                .toList();
    }
}
