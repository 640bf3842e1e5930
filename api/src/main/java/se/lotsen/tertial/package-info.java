/**
 * What managers tell the board three times a year: T1, T2 and the year's report (VB), with what each said when it was locked and what has
 * changed since.
 *
 * <p>Owns {@code board_goal}, {@code board_indicator}, {@code board_value}, {@code board_verdict}, {@code tertial_text} and
 * {@code tertial_lock}. Counts nothing itself: figures come through the use cases of the packages that have
 * them, already suppressed.
 */
@NullMarked
package se.lotsen.tertial;

import org.jspecify.annotations.NullMarked;
