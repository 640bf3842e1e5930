package se.lotsen.referral;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record CancelWishRow(String caseNumber, UUID personId, String givenName, String familyName, String sender) {}
