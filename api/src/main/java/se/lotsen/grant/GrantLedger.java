package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.Swedish;

/** A grant's ledger as the manager sees it: what is used, left and to be paid back, every posting, and the talks beside the hours. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class GrantLedger {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows links;
    private final Purses purses;
    private final SmallestShown smallest;
    private final Clock clock;

    GrantLedger(
            GrantRows grants,
            PostingRows postings,
            TalkLinkRows links,
            Purses purses,
            SmallestShown smallest,
            Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.links = links;
        this.smallest = smallest;
        this.purses = purses;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param left what can still be used: nothing after the last day
     * @param daysLeft days after today up to and including the last day of use; 0 when it is today or has been
     * @param hours hours booked
     * @param talks talks in the grant's period that the grant counts and no other grant pays
     * @param talksPaid those of them that a cost on this grant pays
     * @param talksNotAsked talks that do not count because nobody noted whether the person has home care; 0 when that is no condition, and null
     *     where they or those outside the target group are few: then only that there are some is told
     * @param postings by date, newest first
     * @param allocations decisions about the units' shares
     * @param repayments what has been paid back
     * @param conditions what the call says in its own words
     * @param changes what has been put right, and earlier amounts asked for, the latest first
     * @param ombudApproved true when it is noted that the one who asks for the money is approved
     */
    public record Ledger(
            Grant grant,
            Purse purse,
            Money left,
            int daysLeft,
            BigDecimal hours,
            int talks,
            int talksPaid,
            @Nullable Integer talksNotAsked,
            List<Posting> postings,
            List<Allocation> allocations,
            List<Repayment> repayments,
            List<GrantCondition> conditions,
            List<GrantChange> changes,
            boolean ombudApproved) {

        /** Booked. */
        public Money used() {
            return purse.used();
        }

        /** What has to be paid back if nothing more is booked. */
        public Money toRepay() {
            return purse.toRepay();
        }

        /** Last day that a cost may be dated. */
        public LocalDate lastDay() {
            return grant.usableTo();
        }
    }

    /** Every grant of the municipality, latest year first. */
    public List<Grant> grants(Actor actor) {
        return grants.all(actor.municipalityId()).stream().map(GrantRow::grant).toList();
    }

    /** The ledger of the latest grant for health talks that has begun, or of the latest grant there is; empty when there is none. */
    public Optional<Ledger> current(Actor actor) {
        var today = Swedish.today(clock);
        var all = grants(actor);
        return all.stream()
                .filter(grant -> grant.name().equals(OpenGrant.HEALTH_TALKS))
                .filter(grant -> !grant.usableFrom().isAfter(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(grant -> ledger(grant, actor));
    }

    /** One grant's ledger. */
    public Ledger show(UUID grantId, Actor actor) {
        return grants.one(actor.municipalityId(), grantId)
                .map(row -> ledger(row.grant(), actor))
                .orElseThrow(() -> new Missing("grant"));
    }

    private Ledger ledger(Grant grant, Actor actor) {
        var lines = postings.ledger(actor.municipalityId(), grant.id()).stream()
                .map(LedgerLine::posting)
                .toList();
        var purse = purses.of(grant, actor.municipalityId());
        var today = Swedish.today(clock);
        var daysLeft = (int) Math.max(0, ChronoUnit.DAYS.between(today, grant.usableTo()));
        var talks = grants.talks(actor.municipalityId(), grant.id());
        var notCounted = links.notCounted(actor.municipalityId(), grant.id(), grant.usableFrom(), grant.usableTo());
        return new Ledger(
                grant,
                purse,
                today.isAfter(grant.usableTo()) ? Money.ZERO : purse.left().orNothing(),
                daysLeft,
                Posting.hoursWorked(lines),
                talks.counted(),
                talks.paid(),
                notCounted.toldNotAsked(smallest),
                lines,
                grants.allocations(actor.municipalityId(), grant.id()),
                grants.repayments(actor.municipalityId(), grant.id()),
                grants.conditions(actor.municipalityId(), grant.id()),
                grants.changes(actor.municipalityId(), grant.id()),
                grants.approvedOmbud(actor.municipalityId()).contains(grant.id()));
    }
}
