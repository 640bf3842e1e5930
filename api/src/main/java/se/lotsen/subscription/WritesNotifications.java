package se.lotsen.subscription;

/** Writes a notification as its endpoint reads it. */
public interface WritesNotifications {

    /** The body in FHIR as JSON. */
    byte[] write(Notification notification);
}
