package se.lotsen.tertial;

/** What a manager says about a goal. Worded in {@code tertial.verdict.<NAME>}. */
public enum Verdict {
    FULLY,
    PARTLY,
    NOT
}
