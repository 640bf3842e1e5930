package se.lotsen.casework;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param cancelRequestedOn day since which a sender waits for an answer to its wish to cancel, or null
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
        @Nullable LocalDate cancelRequestedOn,
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

    /** True while a sender waits for an answer to its wish to cancel. */
    boolean isCancelRequested() {
        return cancelRequestedOn != null;
    }

    CaseFile reached(Milestone next) {
        return with(guideId, attempts, next, cancelRequestedOn);
    }

    CaseFile triedAgain() {
        return with(guideId, attempts + 1, milestone, cancelRequestedOn);
    }

    CaseFile givenTo(@Nullable UUID guide) {
        return with(guide, attempts, milestone, cancelRequestedOn);
    }

    CaseFile cancelRequested(@Nullable LocalDate on) {
        return with(guideId, attempts, milestone, on);
    }

    private CaseFile with(@Nullable UUID guide, int tries, @Nullable Milestone reached, @Nullable LocalDate cancelOn) {
        return new CaseFile(
                id, number, personId, unitId, guide, wayIn, wayInDetail, openedAt, tries, reached, cancelOn, version);
    }
}
