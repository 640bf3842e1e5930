package se.lotsen.reportback.fhir;

import se.lotsen.referral.SupplementRequest;

/** What was asked about a referral, with the referral. */
public record SentSupplement(SentReferral about, SupplementRequest request) {}
