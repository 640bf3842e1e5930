/**
 * Complaints, opinions, deviations and praise: registered in a minute by staff or sent by anyone, sorted by the categories of the board's
 * table, answered where there is somebody to answer, and followed by what was done.
 *
 * <p>Owns {@code complaint} and {@code complaint_measure}. Nothing here is tied to a person of the register; how to reach the one who told is
 * forgotten when feedback is given. {@link se.lotsen.complaint.Tally} counts; {@code tertial} makes the board's table of it.
 */
@NullMarked
package se.lotsen.complaint;

import org.jspecify.annotations.NullMarked;
