package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A grant's ledger as the manager sees it: what is used, left and to be paid back, every posting, and the talks beside the hours. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class GrantLedger {

    private final GrantRows grants;
    private final PostingRows postings;
    private final Clock clock;

    GrantLedger(GrantRows grants, PostingRows postings, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param left what can still be used: nothing after the last day
     * @param toRepay what has to be paid back if nothing more is booked
     * @param daysLeft days after today up to and including the last day of use; 0 when it is today or has been
     * @param hours hours booked
     * @param talks talks in the grant's period that the grant counts
     * @param talksNotAsked talks that do not count because nobody noted whether the person has home care; 0 when that is no condition
     * @param postings by date, newest first
     */
    public record Ledger(
            Grant grant,
            Money used,
            Money left,
            Money toRepay,
            LocalDate lastDay,
            int daysLeft,
            BigDecimal hours,
            int talks,
            int talksNotAsked,
            List<Posting> postings) {}

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
        var used = lines.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
        var unused = grant.amount().minus(used).orNothing();
        var today = Swedish.today(clock);
        var daysLeft = (int) Math.max(0, ChronoUnit.DAYS.between(today, grant.usableTo()));
        var talks = grants.talks(actor.municipalityId(), grant.usableFrom(), grant.usableTo());
        return new Ledger(
                grant,
                used,
                today.isAfter(grant.usableTo()) ? Money.ZERO : unused,
                unused,
                grant.usableTo(),
                daysLeft,
                hours(lines),
                grant.withoutHomeCareOnly() ? talks.withoutHomeCare() : talks.held(),
                grant.withoutHomeCareOnly() ? talks.notAsked() : 0,
                lines);
    }

    private static BigDecimal hours(List<Posting> lines) {
        return lines.stream().map(Posting::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
