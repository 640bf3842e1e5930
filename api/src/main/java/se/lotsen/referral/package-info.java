/**
 * A referral from receipt to its end: what a sender asked for and is owed an answer to. Its case, if it gets one, lives in
 * {@code casework}; the referral's Task follows the case's events.
 *
 * <p>Owns {@code referral} and {@code referral_claim}. Writes to the outbox topic {@code report}. The sender's endpoint is in {@code referral.fhir}.
 */
@NullMarked
package se.lotsen.referral;

import org.jspecify.annotations.NullMarked;
