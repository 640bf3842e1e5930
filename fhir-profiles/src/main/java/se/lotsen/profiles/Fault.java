package se.lotsen.profiles;

/**
 * One thing that is wrong with a message, ready to become an {@code OperationOutcome.issue}. No part of it repeats a
 * value from the message, because what is wrong is told to people and logs that may not know who it is about.
 *
 * @param status the HTTP status that this fault alone would give
 * @param issue the kind of issue
 * @param errorCode a code from the code system {@link Systems#ERROR}
 * @param expression where, as FHIRPath from the Bundle, for instance {@code Bundle.entry[2].resource.reasonCode}
 * @param text what to do about it, in Swedish
 * @param diagnostics what is wrong, in English, for the one who programs the sender
 */
public record Fault(
        int status, IssueCode issue, String errorCode, String expression, String text, String diagnostics) {}
