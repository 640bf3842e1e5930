/**
 * A guide's week as it stands in talks, bookings, follow-ups and pauses, on the screen and as a feed for a calendar program, and one visit
 * as a file for it. Reads over
 * casework, booking and follow-up; owns {@code calendar_feed}.
 */
@NullMarked
package se.lotsen.calendar;

import org.jspecify.annotations.NullMarked;
