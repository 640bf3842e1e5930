package se.lotsen.referral;

/** The sender's own number for the referral: what makes sending it again safe. */
public record Placer(String system, String value) {}
