package se.lotsen.outreach;

/** Why somebody may not be contacted by a campaign. Worded in {@code uppsokande.leftOut.<NAME>}. */
public enum LeftOut {
    /** The person has said that he or she wants no such contact. */
    OPTED_OUT,
    /**
     * The municipality has contact with the person already, or may not show who it is. One reason for both, so that nobody learns from a list
     * that somebody has a protected identity.
     */
    KNOWN
}
