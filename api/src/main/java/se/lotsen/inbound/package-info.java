/**
 * Every message as it arrived: the raw bytes, the sender and the verdict. A refused message is kept too, because a refused referral is
 * still a person waiting.
 *
 * <p>Owns {@code inbound_message}. Called by the features' FHIR endpoints before anything is judged.
 */
@NullMarked
package se.lotsen.inbound;

import org.jspecify.annotations.NullMarked;
