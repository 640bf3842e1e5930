package se.lotsen.finger;

/** How an applicant agreed that the application is kept and used to share out places. */
public enum ConsentForm {
    ORAL,
    WRITTEN
}
