package se.lotsen.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager approves that a requirement is not met for a time, and says why. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ApproveException {

    private final RequirementRows requirements;
    private final ExceptionRows rows;
    private final Clock clock;

    ApproveException(RequirementRows requirements, ExceptionRows rows, Clock clock) {
        this.requirements = requirements;
        this.rows = rows;
        this.clock = clock;
    }

    /** An exception. The reason holds no personal data. */
    public record Command(UUID requirementId, LocalDate from, LocalDate to, String reason) {}

    /** Approves it. */
    public Outcome approve(Command c, Actor actor) {
        var id = actor.municipalityId();
        var requirement = requirements.one(id, c.requirementId()).orElseThrow(() -> new Missing("requirement"));
        return new Refusals()
                .days(c.from(), c.to(), "to")
                .text(c.reason(), "reason", "reasonMissing")
                .or(() -> rows.save(new ExceptionRow(
                                id,
                                Ids.next(),
                                requirement.requirementId(),
                                c.from(),
                                c.to(),
                                c.reason(),
                                actor.requireStaffId(),
                                clock.instant()))
                        .exceptionId());
    }
}
