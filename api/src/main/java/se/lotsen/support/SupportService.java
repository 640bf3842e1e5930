package se.lotsen.support;

/** The services that are counted. Worded in {@code stod.service.<NAME>}. */
public enum SupportService {
    IT_SUPPORT,
    HANDYMAN,
    SIGHT_AND_HEARING,
    CARERS,
    ELDER_SUPPORT
}
