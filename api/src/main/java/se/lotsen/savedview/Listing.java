package se.lotsen.savedview;

/** A list that can be narrowed. */
public enum Listing {
    REFERRALS,
    CASES
}
