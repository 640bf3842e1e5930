package se.lotsen.healthcentre;

/** The lists of health centres, in the order of the page. Named in the messages {@code vardcentraler.list.*}. */
public enum CentreList {
    /** A signed routine and no referral for {@link Silence#DAYS} days. */
    TO_VISIT,
    /** Nothing is signed. */
    WITHOUT_ROUTINE,
    OTHER
}
