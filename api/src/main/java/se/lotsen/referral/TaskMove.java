package se.lotsen.referral;

import org.jspecify.annotations.Nullable;

/**
 * Where an event moves the referral's Task (fhir contract 4.3).
 *
 * @param reason with its text when the task is rejected, cancelled, failed, completed early or on hold
 */
public record TaskMove(
        TaskStatus status,
        BusinessStatus business,
        @Nullable StatusReason reason,
        @Nullable String reasonText) {

    /** A move that needs no reason. */
    public static TaskMove to(TaskStatus status, BusinessStatus business) {
        return new TaskMove(status, business, null, null);
    }

    /** A move with its reason. */
    public static TaskMove to(TaskStatus status, BusinessStatus business, StatusReason reason, String text) {
        return new TaskMove(status, business, reason, text);
    }
}
