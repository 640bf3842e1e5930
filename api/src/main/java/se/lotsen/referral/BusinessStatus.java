package se.lotsen.referral;

import java.util.Locale;

/** Task.businessStatus: code system referral-business-status. */
public enum BusinessStatus {
    SENT,
    IN_TRIAGE,
    INFO_REQUESTED,
    WAITING_CONTACT,
    DECLINED,
    WITHDRAWN_BY_REFERRER,
    CONTACT_ATTEMPTED,
    TALK_SCHEDULED,
    NO_SHOW,
    TALK_HELD,
    MATCHED,
    PARTICIPATING,
    FOLLOWUP_3M_DONE,
    COMPLETED,
    COMPLETED_EARLY,
    PAUSED,
    STOPPED_BY_PERSON,
    UNREACHABLE,
    NO_SUITABLE_ACTIVITY,
    CANCEL_REQUESTED,
    ENTERED_IN_ERROR;

    /** The code in our code system. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
