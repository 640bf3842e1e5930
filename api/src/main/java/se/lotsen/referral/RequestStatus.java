package se.lotsen.referral;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** FHIR R4 ServiceRequest.status, the part we use. The sender is in control of its request; we only say when it is over. */
public enum RequestStatus {
    ACTIVE,
    COMPLETED,
    REVOKED,
    ENTERED_IN_ERROR;

    /**
     * What a search for some of them asks of the Task.
     *
     * @param tasks statuses of the Task
     * @param inError which of the cancelled ones: true those sent by mistake, false the others, null all
     */
    record Wanted(Set<TaskStatus> tasks, @Nullable Boolean inError) {}

    /** What a search for these asks of the Task; the inverse of {@link #of}. */
    static Wanted wanted(Collection<RequestStatus> requests) {
        var tasks = EnumSet.noneOf(TaskStatus.class);
        for (var status : TaskStatus.values()) {
            if (requests.contains(of(status, null)) || requests.contains(of(status, StatusReason.RAISED_IN_ERROR))) {
                tasks.add(status);
            }
        }
        var both = requests.contains(REVOKED) == requests.contains(ENTERED_IN_ERROR);
        return new Wanted(tasks, both ? null : requests.contains(ENTERED_IN_ERROR));
    }

    /** The request's status, from where its Task is. */
    public static RequestStatus of(Referral referral) {
        var task = referral.file().task();
        return of(task.status(), task.reason());
    }

    private static RequestStatus of(TaskStatus status, @Nullable StatusReason reason) {
        return switch (status) {
            case COMPLETED -> COMPLETED;
            case CANCELLED -> reason == StatusReason.RAISED_IN_ERROR ? ENTERED_IN_ERROR : REVOKED;
            case REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD, REJECTED, FAILED -> ACTIVE;
        };
    }

    /** The FHIR code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
