/**
 * The way in for a referral by FHIR: keep the message, judge it, read it into a {@code ReceiveReferral.Command}, answer. Owns no tables.
 *
 * <p>{@link se.lotsen.referral.fhir.ReferralEndpoint} is called by {@code fhir} for every posted Bundle; the rest is pure reading, which
 * collects every fault instead of stopping at the first.
 */
@NullMarked
package se.lotsen.referral.fhir;

import org.jspecify.annotations.NullMarked;
