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
 * @param postponedTo day that the guide has postponed the next step to, or null; {@link Step#toKeep} ends it
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
        @Nullable LocalDate postponedTo,
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
        return with(guideId, attempts, next, cancelRequestedOn, postponedTo);
    }

    CaseFile triedAgain() {
        return with(guideId, attempts + 1, milestone, cancelRequestedOn, postponedTo);
    }

    CaseFile triedOnceLess() {
        return with(guideId, attempts - 1, milestone, cancelRequestedOn, postponedTo);
    }

    CaseFile givenTo(@Nullable UUID guide) {
        return with(guide, attempts, milestone, cancelRequestedOn, postponedTo);
    }

    CaseFile cancelRequested(@Nullable LocalDate on) {
        return with(guideId, attempts, milestone, on, postponedTo);
    }

    CaseFile postponed(@Nullable LocalDate to) {
        return with(guideId, attempts, milestone, cancelRequestedOn, to);
    }

    private CaseFile with(
            @Nullable UUID guide,
            int tries,
            @Nullable Milestone reached,
            @Nullable LocalDate cancelOn,
            @Nullable LocalDate postponed) {
        return new CaseFile(
                id,
                number,
                personId,
                unitId,
                guide,
                wayIn,
                wayInDetail,
                openedAt,
                tries,
                reached,
                cancelOn,
                postponed,
                version);
    }
}
