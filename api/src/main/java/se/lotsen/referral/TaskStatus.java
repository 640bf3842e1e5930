package se.lotsen.referral;

/** FHIR R4 Task.status, the part we use. */
public enum TaskStatus {
    REQUESTED("requested"),
    RECEIVED("received"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    CANCELLED("cancelled"),
    IN_PROGRESS("in-progress"),
    ON_HOLD("on-hold"),
    FAILED("failed"),
    COMPLETED("completed"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    TaskStatus(String code) {
        this.code = code;
    }

    /** The FHIR code. */
    public String code() {
        return code;
    }

    /** True when no case event can move the task any more. */
    public boolean ends() {
        return switch (this) {
            case REJECTED, CANCELLED, FAILED, COMPLETED, ENTERED_IN_ERROR -> true;
            case REQUESTED, RECEIVED, ACCEPTED, IN_PROGRESS, ON_HOLD -> false;
        };
    }
}
