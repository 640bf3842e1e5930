package se.lotsen.referral;

import java.util.Locale;

/** FHIR R4 ServiceRequest.status, the part we use. The sender is in control of its request; we only say when it is over. */
public enum RequestStatus {
    ACTIVE,
    COMPLETED,
    REVOKED,
    ENTERED_IN_ERROR;

    /** The request's status, from where its Task is. {@code ReferralRows} says the same in SQL. */
    public static RequestStatus of(Referral referral) {
        var task = referral.file().task();
        if (task.status() == TaskStatus.COMPLETED) return COMPLETED;
        if (task.status() != TaskStatus.CANCELLED) return ACTIVE;
        return task.reason() == StatusReason.RAISED_IN_ERROR ? ENTERED_IN_ERROR : REVOKED;
    }

    /** The FHIR code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
