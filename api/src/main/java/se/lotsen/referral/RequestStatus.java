package se.lotsen.referral;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** FHIR R4 ServiceRequest.status, the part we use. The sender is in control of its request; we only say when it is over. */
public enum RequestStatus {
    ACTIVE,
    COMPLETED,
    REVOKED,
    ENTERED_IN_ERROR;

    /** The Task statuses that a search for some of these asks for; the inverse of {@link #of}. */
    static Set<TaskStatus> tasksOf(Collection<RequestStatus> requests) {
        return Arrays.stream(TaskStatus.values())
                .filter(status -> requests.contains(of(status)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The request's status, from where its Task is. */
    public static RequestStatus of(Referral referral) {
        return of(referral.file().task());
    }

    /** The request's status when its Task is there. */
    public static RequestStatus of(TaskMove task) {
        return of(task.status());
    }

    private static RequestStatus of(TaskStatus status) {
        return switch (status) {
            case COMPLETED -> COMPLETED;
            case CANCELLED -> REVOKED;
            case ENTERED_IN_ERROR -> ENTERED_IN_ERROR;
            case REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD, REJECTED, FAILED -> ACTIVE;
        };
    }

    /** The FHIR code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
