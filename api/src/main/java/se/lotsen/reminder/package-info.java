/**
 * What Lotsen reminds of by itself: the guides' unit of work whose day has passed, and a person of a time tomorrow. Reads over referral,
 * casework and booking, sends through {@code notice}; owns no tables.
 */
@NullMarked
package se.lotsen.reminder;

import org.jspecify.annotations.NullMarked;
