/**
 * Value types that three or more features use: ids, identity numbers, the calendar, the three refusals. Nothing else.
 *
 * <p>Owns no tables, writes no events, calls nobody.
 */
@NullMarked
package se.lotsen.shared;

import org.jspecify.annotations.NullMarked;
