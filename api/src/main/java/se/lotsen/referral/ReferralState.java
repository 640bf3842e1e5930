package se.lotsen.referral;

/** The states' names in the database and in queues. */
public enum ReferralState {
    SENT,
    IN_TRIAGE,
    INFO_REQUESTED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    FINISHED,
    CANCEL_REQUESTED,
    VOIDED;

    /** The name of a referral's state. */
    public static ReferralState of(Referral referral) {
        return switch (referral) {
            case Referral.Sent _ -> SENT;
            case Referral.InTriage _ -> IN_TRIAGE;
            case Referral.InfoRequested _ -> INFO_REQUESTED;
            case Referral.Accepted _ -> ACCEPTED;
            case Referral.Declined _ -> DECLINED;
            case Referral.Withdrawn _ -> WITHDRAWN;
            case Referral.Finished _ -> FINISHED;
            case Referral.CancelRequested _ -> CANCEL_REQUESTED;
            case Referral.Voided _ -> VOIDED;
        };
    }
}
