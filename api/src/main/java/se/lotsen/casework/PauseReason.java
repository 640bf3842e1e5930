package se.lotsen.casework;

import se.lotsen.referral.StatusReason;

/** Why a case is paused. */
public enum PauseReason {
    ILLNESS(StatusReason.ILLNESS),
    TRAVEL(StatusReason.TRAVEL),
    WAITING_LIST(StatusReason.WAITING_LIST),
    OTHER(StatusReason.OTHER);

    private final StatusReason reason;

    PauseReason(StatusReason reason) {
        this.reason = reason;
    }

    StatusReason statusReason() {
        return reason;
    }
}
