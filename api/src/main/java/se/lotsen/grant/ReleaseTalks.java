package se.lotsen.grant;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager takes the talks from a cost that did not pay for them. They can be linked to another. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ReleaseTalks {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Clock clock;

    ReleaseTalks(GrantRows grants, PostingRows postings, TalkLinkRows talks, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.clock = clock;
    }

    /** Releases all talks of a posting of a grant, and tells how many they were. */
    public int release(UUID grantId, UUID postingId, Actor actor) {
        grants.lockAll(actor.municipalityId());
        if (postings.one(actor.municipalityId(), grantId, postingId).isEmpty()) throw new Missing("posting");
        return talks.release(actor.municipalityId(), postingId, clock.instant());
    }
}
