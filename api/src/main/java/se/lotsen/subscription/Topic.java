package se.lotsen.subscription;

/** What a subscription is about: always only what concerns the subscriber's own referrals. */
public enum Topic {
    /** A referral is new, has moved, or something was told about it. */
    REFERRAL_TASK("Task"),
    /** A report was told. */
    FEEDBACK("Communication");

    private final String resource;

    Topic(String resource) {
        this.resource = resource;
    }

    /** The kind of resource that an event points to, and that the subscriber must be allowed to read. */
    public String resource() {
        return resource;
    }
}
