package se.lotsen.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Stretch;

/**
 * Which of its own referrals a sender wants, in the order of their last change. A list that is null limits nothing.
 *
 * @param requests status as the sender's own request has it
 */
public record ReferralSearch(
        @Nullable List<UUID> ids,
        @Nullable List<TaskStatus> tasks,
        @Nullable List<BusinessStatus> businesses,
        @Nullable List<RequestStatus> requests,
        Stretch stretch) {

    /** The same search among these only. */
    public ReferralSearch within(UUID id) {
        var both = ids == null || ids.contains(id) ? List.of(id) : List.<UUID>of();
        return new ReferralSearch(both, tasks, businesses, requests, stretch);
    }
}
