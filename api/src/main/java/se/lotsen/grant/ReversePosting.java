package se.lotsen.grant;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager takes back a cost that was booked wrongly: a posting with the opposite amount and the same date.
 * Nothing is erased. Its voucher and the talks it paid for are free again. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ReversePosting {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Purses purses;
    private final Clock clock;

    ReversePosting(GrantRows grants, PostingRows postings, TalkLinkRows talks, Purses purses, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.purses = purses;
        this.clock = clock;
    }

    /**
     * A cost to take back.
     *
     * @param grantId of the grant that it was booked on; a posting of another is none
     * @param voucher number of the correction in the accounts
     * @param reason what was wrong, in words
     */
    public record Command(UUID grantId, UUID postingId, String voucher, String reason) {

        /** Surrounding blanks are no part of a voucher or a reason. */
        public Command {
            voucher = voucher.strip();
            reason = reason.strip();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Taken back; its voucher can be used again. */
        record Reversed(UUID postingId, Money left) implements Outcome {}

        /** Not taken back; every rule that says no, with the field it concerns. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Takes it back. */
    public Outcome reverse(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var wrong = postings.one(id, c.grantId(), c.postingId()).orElseThrow(() -> new Missing("posting"));
        var refusals = refusals(c, wrong, id);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        postings.takeBack(id, wrong.postingId(), clock.instant());
        talks.release(id, wrong.postingId(), clock.instant());
        var saved = postings.save(opposite(wrong, c, actor));
        return new Outcome.Reversed(
                saved.postingId(), purses.of(id, wrong.grantId()).left());
    }

    private List<Refusal> refusals(Command c, PostingRow wrong, String municipalityId) {
        var refusals = new ArrayList<Refusal>();
        if (wrong.reverses() != null) refusals.add(Refusal.of("posting", "isReversal"));
        if (wrong.takenBackAt() != null) refusals.add(Refusal.of("posting", "alreadyReversed"));
        if (PostingPolicy.isTooLong(c.voucher())) refusals.add(Refusal.of("voucher", "voucherTooLong"));
        if (c.voucher().isBlank()) refusals.add(Refusal.of("voucher", "voucherMissing"));
        postings.voucherUsed(municipalityId, c.voucher(), wrong.bookedOn())
                .ifPresent(
                        grant -> refusals.add(PostingPolicy.voucherUsed(c.voucher(), grant.grant(), wrong.grantId())));
        if (c.reason().isBlank()) refusals.add(Refusal.of("reason", "reasonMissing"));
        Refusal.ofLength("reason", c.reason()).ifPresent(refusals::add);
        return refusals;
    }

    private PostingRow opposite(PostingRow wrong, Command c, Actor actor) {
        return new PostingRow(
                wrong.municipalityId(),
                Ids.next(),
                wrong.grantId(),
                wrong.bookedOn(),
                -wrong.amountOre(),
                wrong.costType(),
                wrong.purpose(),
                wrong.provider(),
                negated(wrong.hours()),
                c.voucher(),
                c.reason(),
                clock.instant(),
                actor.requireStaffId(),
                wrong.postingId(),
                wrong.unit(),
                null,
                false);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal hours) {
        return hours == null ? null : hours.negate();
    }
}
