package se.lotsen.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SwedishText;

/** A manager notes what was asked for of a grant, and when. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class RequisitionGrant {

    private final GrantRows grants;
    private final Purses purses;

    RequisitionGrant(GrantRows grants, Purses purses) {
        this.grants = grants;
        this.purses = purses;
    }

    /** What was asked for. */
    public record Command(UUID grantId, Money amount, LocalDate askedOn) {}

    /** Notes it. */
    public Outcome requisition(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lock(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var refusals = refusals(c, grant, purses.of(grant, id));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        grants.requisition(id, grant.id(), c.amount().ore(), c.askedOn());
        return new Outcome.Written();
    }

    private static List<Refusal> refusals(Command c, Grant grant, Purse purse) {
        var refusals = new ArrayList<Refusal>();
        if (!c.amount().isPositive()) refusals.add(Refusal.of("amount", "amountNotPositive"));
        if (c.amount().compareTo(grant.ceiling()) > 0) {
            refusals.add(Refusal.of("amount", "aboveCeiling", grant.ceiling().text()));
        }
        var bound = purse.amount().minus(purse.left());
        if (c.amount().compareTo(bound) < 0 || c.amount().compareTo(purse.given()) < 0) {
            var least = bound.compareTo(purse.given()) < 0 ? purse.given() : bound;
            refusals.add(Refusal.of("amount", "lessThanUsed", least.text()));
        }
        var due = grant.requisitionDue();
        if (due != null && c.askedOn().isAfter(due)) {
            refusals.add(Refusal.of("day", "askedTooLate", SwedishText.date(due)));
        }
        return refusals;
    }
}
