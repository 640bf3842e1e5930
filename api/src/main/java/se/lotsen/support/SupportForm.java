package se.lotsen.support;

/** How the support was given. Worded in {@code stod.form.<NAME>}. */
public enum SupportForm {
    /** At the municipality's, by phone or elsewhere, with one person or couple. */
    CONTACT,
    /** At the person's home. */
    HOME_VISIT,
    /** A group, a course or a lecture. */
    GROUP
}
