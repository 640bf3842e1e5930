/**
 * The guide's day: what is late or due, what has happened since last time, what is booked, whom to reach. Reads over referral and casework;
 * owns nothing but what of the news has been read.
 */
@NullMarked
package se.lotsen.myday;

import org.jspecify.annotations.NullMarked;
