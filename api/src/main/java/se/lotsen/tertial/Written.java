package se.lotsen.tertial;

/**
 * A text of a report.
 *
 * @param text empty when nothing is written
 * @param carried true when it was written about a third before, and waits to be looked at
 */
public record Written(String text, boolean carried) {}
