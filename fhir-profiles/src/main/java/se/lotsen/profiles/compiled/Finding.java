package se.lotsen.profiles.compiled;

/**
 * One thing that is wrong, before it is told in words.
 *
 * @param kind what sort of thing; HAPI's message id where HAPI has one
 * @param place where, as FHIRPath from the Bundle
 * @param name the element, slice, rule or question that it is about, or nothing; never a value from the message
 */
public record Finding(String kind, String place, String name) {

    /** An element that FHIR does not have; {@link #name} is what it is called. */
    public static final String UNKNOWN_ELEMENT = "json-unknown-element";

    /** JSON of another shape than FHIR's. */
    public static final String SHAPE = "json-shape";

    /** A rule is broken; {@link #name} is its key. */
    public static final String RULE = "rule";

    /** Too few; {@link #name} is the element. */
    public static final String MISSING = "VALIDATION_VAL_PROFILE_MINIMUM";

    /** A slice with too few; {@link #name} is the slice. */
    public static final String MISSING_SLICE = "VALIDATION_VAL_PROFILE_MINIMUM_SLICE";

    /** Too many; {@link #name} is the element. */
    public static final String REPEATED = "VALIDATION_VAL_PROFILE_MAXIMUM";

    /** A question without its answer; {@link #name} is its linkId, which comes from the form. */
    public static final String ANSWER_MISSING = "answer-missing";

    static Finding of(String kind, String place) {
        return new Finding(kind, place, "");
    }
}
