package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A manager books a cost on a grant, or is told which rule forbids it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class PostCost {

    private final GrantRows grants;
    private final PostingRows postings;
    private final Purses purses;
    private final Clock clock;

    PostCost(GrantRows grants, PostingRows postings, Purses purses, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.purses = purses;
        this.clock = clock;
    }

    /**
     * A cost to book. Fields as in {@link Posting}; {@code description} without personal data.
     *
     * @param hours hours worked, for the check against talks, or null
     * @param unit the unit whose share pays, or null for what no unit has been given
     * @param anotherCost the manager's answer that it is not the cost with the same voucher and amount in the year before or after
     */
    public record Command(
            UUID grantId,
            LocalDate bookedOn,
            Money amount,
            CostType type,
            Purpose purpose,
            Provider provider,
            @Nullable BigDecimal hours,
            String voucher,
            String description,
            @Nullable String unit,
            boolean anotherCost) {

        /** Surrounding blanks are no part of a voucher or a description. */
        public Command {
            voucher = voucher.strip();
            description = description.strip();
        }

        /** True for a salary without hours. It is booked, for no call asks for them, and told (ADR 44). */
        public boolean lacksHours() {
            return Posting.lacksHours(type, hours);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Booked. */
        record Posted(UUID postingId, Money left) implements Outcome {}

        /** Not booked; every rule that says no, with the field it concerns. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Books it. */
    public Outcome post(Command c, Actor actor) {
        grants.lockAll(actor.municipalityId());
        var books = books(c, actor);
        var refusals = PostingPolicy.refusals(c, books);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var saved = postings.save(row(c, books.sameCostPerhaps() != null, actor));
        return new Outcome.Posted(saved.postingId(), books.purse().left().minus(c.amount()));
    }

    /** Every rule that would say no to it. Nothing is booked. */
    public List<Refusal> refusals(Command c, Actor actor) {
        return PostingPolicy.refusals(c, books(c, actor));
    }

    private PostingPolicy.Books books(Command c, Actor actor) {
        var id = actor.municipalityId();
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        return new PostingPolicy.Books(
                grant,
                purses.of(grant, id),
                postings.voucherUsed(id, c.voucher(), c.bookedOn())
                        .map(GrantRow::grant)
                        .orElse(null),
                postings.voucherOfNextYear(id, c.voucher(), c.amount().ore(), c.bookedOn())
                        .map(GrantRow::grant)
                        .orElse(null),
                Swedish.today(clock),
                grants.conditions(id, grant.id()));
    }

    private PostingRow row(Command c, boolean toldApart, Actor actor) {
        return new PostingRow(
                actor.municipalityId(),
                Ids.next(),
                c.grantId(),
                c.bookedOn(),
                c.amount().ore(),
                c.type(),
                c.purpose(),
                c.provider(),
                c.hours(),
                c.voucher(),
                c.description(),
                clock.instant(),
                actor.requireStaffId(),
                null,
                c.unit(),
                null,
                toldApart);
    }
}
