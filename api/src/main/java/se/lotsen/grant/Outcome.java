package se.lotsen.grant;

import java.util.List;

/** What came of a change to a grant. */
public sealed interface Outcome {

    /** It is written. */
    record Written() implements Outcome {}

    /** Not written; every rule that says no, with the field it concerns. */
    record Refused(List<Refusal> refusals) implements Outcome {}
}
