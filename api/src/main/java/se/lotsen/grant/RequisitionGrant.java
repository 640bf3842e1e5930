package se.lotsen.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A manager notes what was asked for of a grant, and when. What was noted before is kept (ADR 44). */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class RequisitionGrant {

    private final GrantRows grants;
    private final Purses purses;
    private final Clock clock;

    RequisitionGrant(GrantRows grants, Purses purses, Clock clock) {
        this.grants = grants;
        this.purses = purses;
        this.clock = clock;
    }

    /** What was asked for. */
    public record Command(UUID grantId, Money amount, LocalDate askedOn) {}

    /** Notes it. */
    public Outcome requisition(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var refusals = refusals(c, grant, purses.of(grant, id));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        grants.requisition(id, grant.id(), c.amount().ore(), c.askedOn());
        return new Outcome.Written();
    }

    private List<Refusal> refusals(Command c, Grant grant, Purse purse) {
        var refusals = new ArrayList<>(RequisitionPolicy.refusals(
                c.amount(), c.askedOn(), grant.ceiling(), grant.requisitionDue(), Swedish.today(clock)));
        var bound = purse.amount().minus(purse.left());
        if (c.amount().compareTo(bound) < 0 || c.amount().compareTo(purse.given()) < 0) {
            var least = bound.compareTo(purse.given()) < 0 ? purse.given() : bound;
            refusals.add(Refusal.of("amount", "lessThanUsed", least.text()));
        }
        return refusals;
    }
}
