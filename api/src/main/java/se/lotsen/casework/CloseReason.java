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
            "Vi har inte hittat någon aktivitet som passar personen."),
    WITHDRAWN_BY_REFERRER(
            TaskStatus.CANCELLED,
            BusinessStatus.WITHDRAWN_BY_REFERRER,
            StatusReason.REFERRER_WITHDREW,
            "Remissen är återkallad, som ni begärde."),
    ENTERED_IN_ERROR(
            TaskStatus.ENTERED_IN_ERROR,
            BusinessStatus.ENTERED_IN_ERROR,
            StatusReason.RAISED_IN_ERROR,
            "Remissen är markerad som felaktig.");

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

    /** False for what a guide never chooses: it is the answer to a sender, or a mistake that the administrator marks. */
    boolean isForGuideToChoose() {
        return this != WITHDRAWN_BY_REFERRER && this != ENTERED_IN_ERROR;
    }

    /** False after a death, a withdrawn consent and a mistake: what comes then, if anything, is a new case on a new ground. */
    boolean canBeUndone() {
        return this != DECEASED && this != CONSENT_WITHDRAWN && this != ENTERED_IN_ERROR;
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

    /**
     * True when the sentence tells how it went, which needs a consent; that a person was not reached or said no answers the referral, and so
     * does what the sender asked for itself.
     */
    boolean isOutcome() {
        return this != NOT_REACHED && this != DECLINED && isForGuideToChoose();
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
