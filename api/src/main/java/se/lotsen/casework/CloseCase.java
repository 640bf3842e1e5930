package se.lotsen.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.Consents;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.FieldError;

/** A case ends. Which reasons are open depends on the state: {@link #options} tells pages, and {@link #close} enforces the same. */
@UseCase(roles = Role.GUIDE)
public class CloseCase {

    private final Cases cases;
    private final CaseActions actions;
    private final Referrals referrals;
    private final Consents consents;
    private final Staff staff;
    private final Clock clock;

    CloseCase(Cases cases, CaseActions actions, Referrals referrals, Consents consents, Staff staff, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.referrals = referrals;
        this.consents = consents;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A wish to close.
     *
     * @param why what the chosen option demands to be explained, else null; timeline only
     * @param continues what goes on without us, told to the senders as part of the plan, or null
     * @param note timeline only
     */
    public record Command(
            String caseNumber,
            CloseReason reason,
            @Nullable String why,
            @Nullable String continues,
            @Nullable String note) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Closed; the senders are being told. */
        record Closed(Case closed) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** The reasons that may be given now, and what each demands; empty when the case is closed. */
    public List<CloseOption> options(String caseNumber, Actor actor) {
        return switch (cases.read(caseNumber, actor)) {
            case Case.Open open -> optionsOf(open, actor);
            case Case.Closed _ -> List.of();
        };
    }

    /** What the senders would read, before the filter of consent. */
    public List<ReportPart> preview(Command c, Actor actor) {
        return switch (cases.read(c.caseNumber(), actor)) {
            case Case.Open open -> parts(c, open, actor);
            case Case.Closed _ -> List.of();
        };
    }

    /** Closes it. */
    public Outcome close(Command c, Actor actor) {
        var found = actions.require(actor, CaseAction.CLOSE, cases.forUpdate(c.caseNumber(), actor), Case.Open.class);
        var fault = fault(c, optionsOf(found, actor));
        if (fault.isPresent()) return new Outcome.Refused(List.of(fault.get()));
        if (c.reason() == CloseReason.CONSENT_WITHDRAWN) withdrawConsents(found, actor);
        var now = clock.instant();
        var parts = parts(c, found, actor);
        var guide = staff.guide(actor, actor.requireStaffId());
        var report = ReportFacts.by(guide, ReportKind.CLOSURE, now, parts);
        var step = found.close(c.reason(), c.why(), c.note(), now);
        return new Outcome.Closed(cases.save(step, report, actor));
    }

    private List<ReportPart> parts(Command c, Case.Open open, Actor actor) {
        return ClosureReport.parts(open, c.reason(), cases.tries(open.file().id(), actor), c.continues());
    }

    private List<CloseOption> optionsOf(Case.Open open, Actor actor) {
        return CloseOption.of(open, cases.tries(open.file().id(), actor));
    }

    private static Optional<FieldError> fault(Command c, List<CloseOption> options) {
        var chosen = options.stream().filter(o -> o.reason() == c.reason()).findFirst();
        if (chosen.isEmpty()) return Optional.of(new FieldError("reason", "close.reason.needsTalk"));
        var explained = c.why() != null && !c.why().isBlank();
        return switch (chosen.get().demand()) {
            case NOTHING -> Optional.empty();
            case WHY_BEFORE_SIX_MONTHS ->
                explained ? Optional.empty() : Optional.of(new FieldError("why", "close.why.beforeSixMonths"));
            case WHY_FEWER_TRIES ->
                explained ? Optional.empty() : Optional.of(new FieldError("why", "close.why.fewerTries"));
        };
    }

    private void withdrawConsents(Case.Open found, Actor actor) {
        for (var referral : referrals.ofCase(found.file().id(), actor)) {
            var file = referral.file();
            consents.withdraw(file.personId(), Consent.Direction.TO_HEALTH_CENTRE, file.senderUnitId(), actor);
        }
    }
}
