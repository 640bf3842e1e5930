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

/** A manager books a cost on a grant, or is told which rule forbids it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class PostCost {

    private final GrantRows grants;
    private final PostingRows postings;
    private final Clock clock;

    PostCost(GrantRows grants, PostingRows postings, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.clock = clock;
    }

    /**
     * A cost to book. Fields as in {@link Posting}; {@code description} without personal data.
     *
     * @param hours hours worked, for the check against talks, or null
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
            String description) {

        /** Surrounding blanks are no part of a voucher or a description. */
        public Command {
            voucher = voucher.strip();
            description = description.strip();
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
        var id = actor.municipalityId();
        var grant = grants.lock(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var used = new Money(postings.used(id, grant.id()));
        var books = new PostingPolicy.Books(grant, used, postings.voucherUsed(id, grant.id(), c.voucher()));
        var refusals = PostingPolicy.refusals(c, books);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var saved = postings.save(row(c, actor));
        return new Outcome.Posted(saved.postingId(), grant.amount().minus(used).minus(c.amount()));
    }

    private PostingRow row(Command c, Actor actor) {
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
                null);
    }
}
