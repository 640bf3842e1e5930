package se.lotsen.reportback.fhir;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One row of the access log, about what the sender itself has done.
 *
 * @param at when
 * @param action as in the log: READ or CHANGE
 * @param what the use case
 * @param referralIds the sender's own referrals of those whose data was touched; only the one referral where the log names one
 */
public record Access(UUID id, Instant at, String action, String what, List<UUID> referralIds) {

    public Access {
        referralIds = List.copyOf(referralIds);
    }
}
