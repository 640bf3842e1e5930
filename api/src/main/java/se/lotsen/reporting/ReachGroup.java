package se.lotsen.reporting;

/** Groups that the work wants to reach, as population figures name them. Named in the messages {@code rackvidd.group.*}. */
public enum ReachGroup {
    EVERYONE,
    SINGLE_MEN,
    INTERPRETER,
    /** Those who live in one of the postal codes that a manager has named as far away. */
    FAR
}
