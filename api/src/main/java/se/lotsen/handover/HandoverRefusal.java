package se.lotsen.handover;

/** Why one case or referral of a handover stayed where it was. */
public enum HandoverRefusal {
    /** It is closed. */
    CLOSED,
    /** The referral is answered. */
    ANSWERED,
    /** It was no longer the guide's, or the team's, from whom it should go. */
    MEANWHILE,
    /** Its person has a protected identity, and no receiver is a named handler. */
    PROTECTED
}
