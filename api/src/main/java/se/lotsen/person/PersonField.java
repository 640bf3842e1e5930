package se.lotsen.person;

/** What may differ between two records of one person, and is chosen one by one when they are merged. */
public enum PersonField {
    /** Given and family name. */
    NAME,
    /** Telephone and when to call. */
    PHONE,
    /** Street, postal code and town. */
    ADDRESS,
    CONTACT_PREFERENCE,
    /** Language, and whether an interpreter is needed. */
    LANGUAGE,
    LIVES_ALONE
}
