/**
 * Every message as it arrived: the raw bytes, the sender and the verdict. A refused message is kept too, because a refused referral is
 * still a person waiting.
 *
 * <p>Also the answers to requests that a sender named by {@code X-Request-Id}, so that the same request again is answered and not done.
 *
 * <p>Owns {@code inbound_message} and {@code answered_request}. Called by the features' FHIR endpoints before anything is judged.
 */
@NullMarked
package se.lotsen.inbound;

import org.jspecify.annotations.NullMarked;
