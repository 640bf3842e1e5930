package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager writes when a place is closed by its agreement. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class CloseWeeks {

    private final AgreementRows agreements;
    private final ClosureRows rows;

    CloseWeeks(AgreementRows agreements, ClosureRows rows) {
        this.agreements = agreements;
        this.rows = rows;
    }

    /** Days on which it is closed. A week counts as closed when all its working days are. */
    public record Command(UUID agreementId, LocalDate from, LocalDate to, String reason) {}

    /** Writes it. */
    public Outcome close(Command c, Actor actor) {
        var id = actor.municipalityId();
        var agreement = agreements.lock(id, c.agreementId()).orElseThrow(() -> new Missing("agreement"));
        return new Refusals()
                .days(c.from(), c.to(), "to")
                .text(c.reason(), "reason", "reasonMissing")
                .or(() -> rows.save(
                                new ClosureRow(id, Ids.next(), agreement.agreementId(), c.from(), c.to(), c.reason()))
                        .closureId());
    }
}
