package se.lotsen.grant;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Undo;

/**
 * A manager takes back that talks were released from a cost: it pays again for those of them that its grant still counts and nothing else pays for.
 * That they were released stays in the books.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class UndoRelease {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Clock clock;

    UndoRelease(GrantRows grants, PostingRows postings, TalkLinkRows talks, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The cost pays for all of them again. */
        record Undone() implements Outcome {}

        /** It pays for some of them; another cost pays for the others, or the grant counts them no more. */
        record Partly() implements Outcome {}

        /** Half an hour has passed, the cost was taken back, or none of them is free any more. */
        record TooLate() implements Outcome {}
    }

    /** Takes back the latest release from a posting of a grant. */
    public Outcome undo(UUID grantId, UUID postingId, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var posting = postings.one(id, grantId, postingId).orElseThrow(() -> new Missing("posting"));
        var latest = talks.lastReleased(id, postingId)
                .filter(it -> posting.takenBackAt() == null && Undo.isOpen(it.releasedAt(), clock.instant()));
        if (latest.isEmpty()) return new Outcome.TooLate();
        var released = latest.get();
        var linked =
                talks.linkAgain(id, grantId, postingId, released.releasedAt(), clock.instant(), actor.requireStaffId());
        if (linked == 0) return new Outcome.TooLate();
        return linked == released.talks() ? new Outcome.Undone() : new Outcome.Partly();
    }
}
