package se.lotsen.attendance;

/** What a meeting place pays for. */
public enum CostKind {
    RENT,
    FOOD_CONTROL,
    STAFF,
    EQUIPMENT,
    OTHER
}
