/**
 * A referral that belongs to another municipality of the installation is passed on to it, when the person has agreed: declined here, carried
 * by a job, and received there as any other through {@link se.lotsen.referral.ReceiveReferral}. Each step is a transaction in its own
 * municipality, and every one of them bears to be done again.
 *
 * <p>Owns {@code passed_on} in the municipality that sends and {@code referral_origin} in the one that receives.
 */
@NullMarked
package se.lotsen.referral.passon;

import org.jspecify.annotations.NullMarked;
