package se.lotsen.finger;

import java.util.UUID;

/** A health centre that may hear of the fifth finger, by its referral in a case. */
public record VascularReceiver(String caseNumber, UUID referralId, String name) {}
