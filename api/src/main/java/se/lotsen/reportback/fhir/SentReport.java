package se.lotsen.reportback.fhir;

import se.lotsen.reportback.Report;

/** One report, and the referral that it answers. */
public record SentReport(Report report, SentReferral about) {}
