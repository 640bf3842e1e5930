package se.lotsen.reportback.fhir;

import org.jspecify.annotations.Nullable;
import se.lotsen.person.Consent;

/**
 * The consent that a referral was sent with, as it is now.
 *
 * @param about the referral
 * @param inward what may be told to the municipality
 * @param back what may be told back, or null when nothing but answers may
 */
public record SentConsent(
        SentReferral about, Consent inward, @Nullable Consent back) {}
