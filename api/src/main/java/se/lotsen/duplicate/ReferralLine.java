package se.lotsen.duplicate;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.referral.ReferralState;

/** A referral of one of the compared. */
@Introspected
public record ReferralLine(UUID referralId, String number, ReferralState state, String sender) {}
