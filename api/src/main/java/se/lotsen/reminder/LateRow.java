package se.lotsen.reminder;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record LateRow(UUID unitId, int referrals, int followUps) {}
