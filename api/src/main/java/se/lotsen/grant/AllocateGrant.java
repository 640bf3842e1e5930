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
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A manager enters a decision that gives a unit a share of a grant, or takes of its share. Decisions are added up and never changed. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class AllocateGrant {

    private final GrantRows grants;
    private final Purses purses;
    private final Clock clock;

    AllocateGrant(GrantRows grants, Purses purses, Clock clock) {
        this.grants = grants;
        this.purses = purses;
        this.clock = clock;
    }

    /**
     * A decision.
     *
     * @param amount what is given; less than nothing for what is taken
     * @param decision its reference
     */
    public record Command(UUID grantId, String unit, Money amount, String decision, LocalDate decidedOn) {

        /** Surrounding blanks are no part of a name. */
        public Command {
            unit = unit.strip();
            decision = decision.strip();
        }
    }

    /** Enters it. */
    public Outcome allocate(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var refusals = refusals(c, grant.year(), purses.of(grant, id), Swedish.today(clock));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        grants.allocate(
                id,
                Ids.next(),
                c.grantId(),
                c.unit(),
                c.amount().ore(),
                c.decision(),
                c.decidedOn(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Written();
    }

    /** Every rule that says no. A grant's money is shared out from the year before on, when the state has told what it will come to. */
    static List<Refusal> refusals(Command c, int grantYear, Purse purse, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (c.unit().isEmpty()) refusals.add(Refusal.of("unit", "unitMissing"));
        if (c.decision().isEmpty()) refusals.add(Refusal.of("decision", "decisionMissing"));
        Refusal.ofLength("unit", c.unit()).ifPresent(refusals::add);
        Refusal.ofLength("decision", c.decision()).ifPresent(refusals::add);
        if (c.amount().equals(Money.ZERO)) refusals.add(Refusal.of("amount", "amountZero"));
        var free = purse.leftFor(null);
        if (c.amount().compareTo(free) > 0) {
            refusals.add(Refusal.of("amount", "shareTooLarge", free.text()));
        }
        var takeable = purse.share(c.unit()).map(UnitShare::left).orElse(Money.ZERO);
        if (c.amount().negated().compareTo(takeable) > 0) {
            refusals.add(Refusal.of("amount", "shareUsed", takeable.orNothing().text()));
        }
        var first = LocalDate.of(grantYear - 1, 1, 1);
        if (c.decidedOn().isAfter(today) || c.decidedOn().isBefore(first)) {
            refusals.add(Refusal.of("day", "dayOutside", first));
        }
        return refusals;
    }
}
