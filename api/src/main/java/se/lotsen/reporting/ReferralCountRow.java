package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many referrals of a sender came on one day and were answered on another.
 *
 * @param healthCentreId the sender
 * @param answeredOn null while nobody has answered
 */
@Introspected
record ReferralCountRow(
        UUID healthCentreId, LocalDate receivedOn, @Nullable LocalDate answeredOn, int referrals) {}
