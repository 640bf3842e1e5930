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

/** A manager notes that what was not used of a grant has been paid back. What is paid back cannot be used any more. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteRepayment {

    private final GrantRows grants;
    private final Purses purses;
    private final Clock clock;

    NoteRepayment(GrantRows grants, Purses purses, Clock clock) {
        this.grants = grants;
        this.purses = purses;
        this.clock = clock;
    }

    /**
     * What was paid.
     *
     * @param reference number of the invoice or the payment
     */
    public record Command(UUID grantId, Money amount, LocalDate paidOn, String reference) {

        /** Surrounding blanks are no part of a reference. */
        public Command {
            reference = reference.strip();
        }
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var refusals = refusals(c, grant, purses.of(grant, id));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        grants.repay(
                id,
                Ids.next(),
                c.grantId(),
                c.paidOn(),
                c.amount().ore(),
                c.reference(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Written();
    }

    private List<Refusal> refusals(Command c, Grant grant, Purse purse) {
        var refusals = new ArrayList<Refusal>();
        if (!c.amount().isPositive()) refusals.add(Refusal.of("amount", "amountNotPositive"));
        if (c.amount().compareTo(purse.toRepay()) > 0) {
            refusals.add(Refusal.of("amount", "moreThanUnused", purse.toRepay().text()));
        }
        if (c.paidOn().isAfter(Swedish.today(clock)) || c.paidOn().isBefore(grant.usableFrom())) {
            refusals.add(Refusal.of("day", "dayOutside", grant.usableFrom()));
        }
        if (c.reference().isEmpty()) refusals.add(Refusal.of("reference", "referenceMissing"));
        Refusal.ofLength("reference", c.reference()).ifPresent(refusals::add);
        return refusals;
    }
}
