/**
 * Who came to a session, as numbers: the leader's link that needs no account, the counts, what is wrong in the programme, and the years
 * of the meeting places and of an association. A visit is not a person: visits are counted here, persons are known by their bookings, and no figure mixes
 * them.
 *
 * <p>Owns {@code session_link}, {@code session_count}, {@code programme_remark} and {@code place_cost}. Names come from
 * {@link se.lotsen.booking.NamedVisitors} and from nowhere else.
 */
@NullMarked
package se.lotsen.attendance;

import org.jspecify.annotations.NullMarked;
