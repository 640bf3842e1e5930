package se.lotsen.grant;

/** What was paid. */
public enum CostType {
    STAFF,
    TRAINING,
    INFORMATION,
    PREMISES,
    IT,
    BOUGHT_TALKS,
    OTHER
}
