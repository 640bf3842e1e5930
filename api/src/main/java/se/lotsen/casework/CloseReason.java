package se.lotsen.casework;

import static se.lotsen.referral.BusinessStatus.COMPLETED;
import static se.lotsen.referral.BusinessStatus.COMPLETED_EARLY;
import static se.lotsen.referral.BusinessStatus.STOPPED_BY_PERSON;

import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;

/** Why a case ends, and what its referrals' Tasks become. */
public enum CloseReason {
    GOAL_MET(TaskStatus.COMPLETED, COMPLETED, StatusReason.GOAL_MET),
    ON_OWN(TaskStatus.COMPLETED, COMPLETED, StatusReason.ON_OWN),
    DECLINED(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.PERSON_DECLINED),
    CONSENT_WITHDRAWN(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.CONSENT_WITHDRAWN),
    MOVED(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.MOVED),
    DECEASED(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.DECEASED),
    OTHER_SUPPORT(TaskStatus.CANCELLED, STOPPED_BY_PERSON, StatusReason.OTHER_CARE_STARTED),
    NOT_REACHED(TaskStatus.FAILED, BusinessStatus.UNREACHABLE, StatusReason.UNREACHABLE),
    NO_SUITABLE(TaskStatus.FAILED, BusinessStatus.NO_SUITABLE_ACTIVITY, StatusReason.NO_SUITABLE_ACTIVITY);

    private final TaskStatus status;
    private final BusinessStatus business;
    private final StatusReason reason;

    CloseReason(TaskStatus status, BusinessStatus business, StatusReason reason) {
        this.status = status;
        this.business = business;
        this.reason = reason;
    }

    /** True when the work reached its end as meant, which needs a held talk. */
    public boolean isCompletion() {
        return status == TaskStatus.COMPLETED;
    }

    /** Where the referrals' Tasks go (fhir contract 4.3, rows 16, 17, 20 and 23). */
    TaskMove move(boolean sixMonthsSettled, String text) {
        var how = isCompletion() && !sixMonthsSettled ? COMPLETED_EARLY : business;
        return TaskMove.to(status, how, reason, text);
    }
}
