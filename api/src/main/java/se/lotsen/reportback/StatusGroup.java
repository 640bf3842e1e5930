package se.lotsen.reportback;

import java.util.Arrays;
import java.util.List;
import se.lotsen.referral.TaskStatus;

/** The three groups in which a health centre sees its referrals, and apart from them what was no referral. */
public enum StatusGroup {
    /** På gång: sent, being read, or being worked with. */
    UNDER_WAY,
    /** Fick stöd: ended as meant. */
    GOT_SUPPORT,
    /** Behöver annan lösning: declined, taken back, stopped or not reached. */
    OTHER_SOLUTION,
    /** Felregistrerad: marked as a mistake, and nothing came of it. */
    MISTAKE;

    /** The group of a Task status. */
    public static StatusGroup of(TaskStatus status) {
        return switch (status) {
            case REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD -> UNDER_WAY;
            case COMPLETED -> GOT_SUPPORT;
            case REJECTED, CANCELLED, FAILED -> OTHER_SOLUTION;
            case ENTERED_IN_ERROR -> MISTAKE;
        };
    }

    /** The Task statuses of the group. */
    List<TaskStatus> statuses() {
        return Arrays.stream(TaskStatus.values())
                .filter(status -> of(status) == this)
                .toList();
    }
}
