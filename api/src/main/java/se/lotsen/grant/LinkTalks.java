package se.lotsen.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/**
 * A manager says which talks a cost has paid for: those that the grant counts, held between two days, that nothing pays for yet. A talk is paid
 * once, by one grant. Nobody is looked at: the talks are counted.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class LinkTalks {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Clock clock;

    LinkTalks(GrantRows grants, PostingRows postings, TalkLinkRows talks, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.clock = clock;
    }

    /** Talks held from one day to another. */
    public record Command(UUID postingId, LocalDate from, LocalDate to) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The cost pays for {@code talks} talks now. */
        record Linked(int talks) implements Outcome {}

        /** Nothing is linked; every rule that says no. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Links them to a cost of a grant. */
    public Outcome link(UUID grantId, Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var posting = postings.one(id, grantId, c.postingId()).orElseThrow(() -> new Missing("posting"));
        var refusals = refusals(c, posting);
        var before = talks.linked(id, c.postingId());
        if (refusals.isEmpty()) {
            talks.link(id, grantId, c.postingId(), c.from(), c.to(), clock.instant(), actor.requireStaffId());
        }
        var after = talks.linked(id, c.postingId());
        if (refusals.isEmpty() && after == before) {
            refusals.add(Refusal.of("from", "noTalks", c.from(), c.to()));
            outside(c, posting).ifPresent(refusals::add);
        }
        return refusals.isEmpty() ? new Outcome.Linked(after) : new Outcome.Refused(refusals);
    }

    /** That talks were held which the grant does not count, in the words of the call. How many of chosen days is never told. */
    private Optional<Refusal> outside(Command c, PostingRow posting) {
        var id = posting.municipalityId();
        return OutsideTarget.some(
                        talks.notCounted(id, posting.grantId(), c.from(), c.to()),
                        grants.conditions(id, posting.grantId()))
                .map(OutsideTarget::refusal);
    }

    private static List<Refusal> refusals(Command c, PostingRow posting) {
        var refusals = new ArrayList<Refusal>();
        if (posting.reverses() != null || posting.takenBackAt() != null) {
            refusals.add(Refusal.of("postingId", "alreadyReversed"));
        }
        if (posting.costType() != CostType.STAFF && posting.costType() != CostType.BOUGHT_TALKS) {
            refusals.add(Refusal.of("postingId", "paysNoTalks"));
        }
        if (c.to().isBefore(c.from())) refusals.add(Refusal.of("to", "periodReversed", c.from()));
        return refusals;
    }
}
