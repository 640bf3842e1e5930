package se.lotsen.sender;

import se.lotsen.access.Municipality;
import se.lotsen.access.Unit;

/** The two ends of a referral: the health centre that sends and the municipality that receives. */
public record Parties(Municipality municipality, Unit healthCentre) {}
