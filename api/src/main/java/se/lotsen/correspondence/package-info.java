/**
 * What a health centre and the municipality write to each other about a referral between its steps. The nurse's words add to the referral and
 * change nothing of it; the guide's go out as a report, and so only as far as the person's consent reaches.
 *
 * <p>Owns {@code message} (what the nurse wrote; never edited, only its reading is noted). Called by the nurse's page of a referral, by the
 * triage page and by the case's page of messages.
 */
@NullMarked
package se.lotsen.correspondence;

import org.jspecify.annotations.NullMarked;
