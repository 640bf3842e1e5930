package se.lotsen.referral;

import java.util.Locale;

/** Task.statusReason: code system referral-status-reason (fhir contract 4.4). A text always goes with it. */
public enum StatusReason {
    WRONG_MUNICIPALITY(Use.DECLINE),
    NOT_TARGET_GROUP(Use.DECLINE),
    NO_CAPACITY(Use.DECLINE),
    INSUFFICIENT_INFORMATION(Use.DECLINE),
    NEEDS_HEALTH_CARE_INSTEAD(Use.DECLINE),
    DUPLICATE_OPEN_CASE(Use.DECLINE),
    CONSENT_MISSING(Use.DECLINE),
    OTHER(Use.DECLINE),
    PERSON_DECLINED(Use.STOP),
    CONSENT_WITHDRAWN(Use.STOP),
    MOVED(Use.STOP),
    DECEASED(Use.STOP),
    NO_LONGER_NEEDED(Use.WITHDRAW),
    RAISED_IN_ERROR(Use.MISTAKE),
    OTHER_CARE_STARTED(Use.STOP),
    REFERRER_WITHDREW(Use.WITHDRAW),
    UNREACHABLE(Use.FAIL),
    NO_SUITABLE_ACTIVITY(Use.FAIL),
    ILLNESS(Use.PAUSE),
    TRAVEL(Use.PAUSE),
    WAITING_LIST(Use.PAUSE),
    GOAL_MET(Use.COMPLETE),
    ON_OWN(Use.COMPLETE);

    /** When a reason may be given. */
    public enum Use {
        DECLINE,
        STOP,
        WITHDRAW,
        MISTAKE,
        FAIL,
        PAUSE,
        COMPLETE
    }

    private final Use use;

    StatusReason(Use use) {
        this.use = use;
    }

    /** When it may be given. */
    public Use use() {
        return use;
    }

    /** The code in our code system. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
