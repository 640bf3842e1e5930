package se.lotsen.healthtalk;

/** The five parts of the FINGER programme; the catalogue marks its activities with the same codes. */
public enum Finger {
    FOOD,
    PHYSICAL_ACTIVITY,
    SOCIAL,
    COGNITIVE,
    /** Blood pressure and other values: health care's part. */
    HEALTH_VALUES
}
