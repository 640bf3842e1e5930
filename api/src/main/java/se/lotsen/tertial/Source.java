package se.lotsen.tertial;

/** Where an indicator's figures come from. Worded in {@code tertial.source.<NAME>}, defined in {@code tertial.definition.<NAME>}. */
public enum Source {
    /** A manager writes them. */
    MANUAL,
    COMPLAINTS,
    PRAISE,
    FEEDBACK_GIVEN,
    MEASURES_TAKEN,
    VISITS,
    SESSIONS_HELD,
    TALKS_OFFERED,
    TALKS_HELD,
    SUPPORT_VISITS,
    IT_SUPPORT_PERSONS,
    HANDYMAN_PERSONS,
    SIGHT_AND_HEARING_PERSONS,
    CARERS_PERSONS,
    ELDER_SUPPORT_PERSONS
}
