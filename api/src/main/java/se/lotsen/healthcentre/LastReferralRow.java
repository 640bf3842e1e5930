package se.lotsen.healthcentre;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record LastReferralRow(UUID healthCentreId, LocalDate onDate) {}
