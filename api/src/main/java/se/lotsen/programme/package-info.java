/**
 * What anyone may read without signing in: the programme of each meeting place, on the screen, on paper and in a calendar program; and what
 * anyone may tell: that something could not be used.
 *
 * <p>Owns {@code accessibility_feedback}. Reads the catalogue and never a person; how many are booked is told only as places left.
 */
@NullMarked
package se.lotsen.programme;

import org.jspecify.annotations.NullMarked;
