package se.lotsen.finger;

/**
 * One answer to choose.
 *
 * @param points what it adds to the index
 */
public record RuleAnswer(String text, int points) {}
