/**
 * A person's place on a session: booked, moved, cancelled, came or did not come.
 *
 * <p>Owns {@code booking}. Writes the events {@code ActivityMatched}, {@code Attended} and {@code BookingEnded} through
 * {@link se.lotsen.casework.Cases}. Locks are always taken in the order session, case, booking.
 */
@NullMarked
package se.lotsen.booking;

import org.jspecify.annotations.NullMarked;
