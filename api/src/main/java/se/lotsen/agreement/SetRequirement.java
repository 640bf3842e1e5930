package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/**
 * A manager writes a requirement of an agreement, or changes it from a day on: what held until then stays as it was, and the weeks before
 * are judged by it.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class SetRequirement {

    private static final int MOST = 99;

    private final AgreementRows agreements;
    private final RequirementRows rows;

    SetRequirement(AgreementRows agreements, RequirementRows rows) {
        this.agreements = agreements;
        this.rows = rows;
    }

    /**
     * A requirement.
     *
     * @param atLeast how many a week or a month, 1 to 99
     * @param paragraph where it stands in the agreement
     * @param from first day
     */
    public record Command(UUID agreementId, Demand.Kind kind, int atLeast, String paragraph, LocalDate from) {}

    /** Writes it. */
    public Outcome set(Command c, Actor actor) {
        var id = actor.municipalityId();
        var agreement = agreements
                .lock(id, c.agreementId())
                .orElseThrow(() -> new Missing("agreement"))
                .agreement();
        var latest = rows.latest(id, agreement.id(), c.kind());
        var to = agreement.to();
        return new Refusals()
                .when(c.atLeast() < 1 || c.atLeast() > MOST, "atLeast", "atLeast")
                .text(c.paragraph(), "paragraph", "paragraphMissing")
                .when(
                        c.from().isBefore(agreement.from())
                                || (to != null && c.from().isAfter(to)),
                        "from",
                        "outsideAgreement")
                .when(latest.filter(row -> !c.from().isAfter(row.validFrom())).isPresent(), "from", "notAfterLatest")
                .or(() -> {
                    latest.ifPresent(
                            row -> rows.end(id, row.requirementId(), c.from().minusDays(1)));
                    return rows.save(new RequirementRow(
                                    id,
                                    Ids.next(),
                                    c.agreementId(),
                                    c.kind(),
                                    c.atLeast(),
                                    c.paragraph(),
                                    c.from(),
                                    null))
                            .requirementId();
                });
    }
}
