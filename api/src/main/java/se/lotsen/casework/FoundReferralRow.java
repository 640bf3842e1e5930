package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.referral.ReferralState;

@Introspected
record FoundReferralRow(UUID personId, UUID referralId, String number, ReferralState state, String sender) {}
