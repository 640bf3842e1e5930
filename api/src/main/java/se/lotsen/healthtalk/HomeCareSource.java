package se.lotsen.healthtalk;

/** Who said whether a person has home care or special housing. Worded in {@code words.homeCareSource.<NAME>}. */
public enum HomeCareSource {
    /** The person, as everything else in the talk. */
    PERSON,
    /** Somebody close to the person. */
    RELATIVE,
    /** The needs assessor, or a decision that was shown. */
    DECISION
}
