package se.lotsen.web.support;

/**
 * What is wrong with a table, in words.
 *
 * @param line its number in the file; line 1 is the headers
 * @param column header of the column, or empty
 */
public record LineFault(int line, String column, String text) {}
