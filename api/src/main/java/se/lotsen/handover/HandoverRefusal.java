package se.lotsen.handover;

/** Why one case of a handover stayed where it was. */
public enum HandoverRefusal {
    /** It is closed. */
    CLOSED,
    /** It was no longer the guide's from whom it should go. */
    MEANWHILE,
    /** Its person has a protected identity, and no receiver is a named handler. */
    PROTECTED
}
