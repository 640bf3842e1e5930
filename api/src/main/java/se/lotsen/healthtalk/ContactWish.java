package se.lotsen.healthtalk;

/** That the health centre should contact the person, and how soon. Why is said by phone, never written. */
public enum ContactWish {
    WITHIN_DAYS,
    WHEN_CONVENIENT
}
