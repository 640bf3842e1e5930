package se.lotsen.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every case has, whatever state it is in.
 *
 * @param number for example E-2026-0187
 * @param guideId the guide, or null while it waits in the team's queue
 * @param wayInDetail for example the name of the health centre
 * @param attempts tries since the case was opened that led to no talk: calls, letters, and talks the person did not come to
 * @param milestone last milestone reached, or null; stored with the event that reached it, never derived from dates
 */
public record CaseFile(
        UUID id,
        String number,
        UUID personId,
        UUID unitId,
        @Nullable UUID guideId,
        WayIn wayIn,
        String wayInDetail,
        Instant openedAt,
        int attempts,
        @Nullable Milestone milestone,
        int version) {

    /** Milestones in the order they are usually reached. */
    public enum Milestone {
        ACCEPTED,
        TALK_HELD,
        MATCHED,
        PARTICIPATING,
        FOLLOWED_3M,
        FOLLOWED_6M
    }

    CaseFile reached(Milestone next) {
        return new CaseFile(
                id, number, personId, unitId, guideId, wayIn, wayInDetail, openedAt, attempts, next, version);
    }

    CaseFile triedAgain() {
        return new CaseFile(
                id, number, personId, unitId, guideId, wayIn, wayInDetail, openedAt, attempts + 1, milestone, version);
    }

    CaseFile givenTo(UUID guide) {
        return new CaseFile(
                id, number, personId, unitId, guide, wayIn, wayInDetail, openedAt, attempts, milestone, version);
    }
}
