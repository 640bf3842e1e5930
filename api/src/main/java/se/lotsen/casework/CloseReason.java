package se.lotsen.casework;

import static se.lotsen.referral.BusinessStatus.COMPLETED;
import static se.lotsen.referral.BusinessStatus.COMPLETED_EARLY;
import static se.lotsen.referral.BusinessStatus.STOPPED_BY_PERSON;

import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;

/** Why a case ends, what its referrals' Tasks become, and the sentence that their senders read. */
public enum CloseReason {
    GOAL_MET(TaskStatus.COMPLETED, COMPLETED, StatusReason.GOAL_MET, "Personen har nått det som planen gällde."),
    ON_OWN(TaskStatus.COMPLETED, COMPLETED, StatusReason.ON_OWN, "Personen deltar på egen hand."),
    DECLINED(
            TaskStatus.CANCELLED,
            STOPPED_BY_PERSON,
            StatusReason.PERSON_DECLINED,
            "Personen har tackat nej till stöd från kommunen."),
    CONSENT_WITHDRAWN(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.CONSENT_WITHDRAWN, CloseReason.NEUTRAL),
    MOVED(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.MOVED, "Personen har flyttat från kommunen."),
    DECEASED(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.DECEASED, CloseReason.NEUTRAL),
    OTHER_SUPPORT(
            TaskStatus.CANCELLED,
            STOPPED_BY_PERSON,
            StatusReason.OTHER_CARE_STARTED,
            "Personen får annat stöd i stället."),
    NOT_REACHED(
            TaskStatus.FAILED,
            BusinessStatus.UNREACHABLE,
            StatusReason.UNREACHABLE,
            "Vi har inte fått kontakt med personen."),
    NO_SUITABLE(
            TaskStatus.FAILED,
            BusinessStatus.NO_SUITABLE_ACTIVITY,
            StatusReason.NO_SUITABLE_ACTIVITY,
            "Vi har inte hittat någon aktivitet som passar personen.");

    /** All that is said when the reason is nobody else's business. */
    static final String NEUTRAL = "Ärendet är avslutat.";

    private final TaskStatus status;
    private final BusinessStatus business;
    private final StatusReason reason;
    private final String sentence;

    CloseReason(TaskStatus status, BusinessStatus business, StatusReason reason, String sentence) {
        this.status = status;
        this.business = business;
        this.reason = reason;
        this.sentence = sentence;
    }

    /** True when the work reached its end as meant, which needs a held talk. */
    public boolean isCompletion() {
        return status == TaskStatus.COMPLETED;
    }

    /** True when it can only be said after a health talk: before it nobody knows what the person wants. */
    public boolean needsTalk() {
        return isCompletion() || this == NO_SUITABLE;
    }

    /** False for a death and for a withdrawn consent: then nothing more is said. */
    boolean isTold() {
        return this != DECEASED && this != CONSENT_WITHDRAWN;
    }

    /** True when the sentence tells how it went, which needs a consent; that a person was not reached or said no answers the referral. */
    boolean isOutcome() {
        return this != NOT_REACHED && this != DECLINED;
    }

    /** What the health centre reads, a whole Swedish sentence. */
    String sentence() {
        return sentence;
    }

    /** Where the referrals' Tasks go (fhir contract 4.3, rows 16, 17, 20 and 23). Never with the guide's own words. */
    TaskMove move(boolean sixMonthsSettled) {
        var how = isCompletion() && !sixMonthsSettled ? COMPLETED_EARLY : business;
        return TaskMove.to(status, how, reason, isOutcome() ? NEUTRAL : sentence);
    }
}
