package se.lotsen.referral;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;

/**
 * Which guide answers a referral that waits for an answer. It orders the guides' work and binds nobody: any guide may answer, and the
 * sender is not told.
 */
@Singleton
public class Claims {

    private static final Set<ReferralState> UNANSWERED =
            EnumSet.of(ReferralState.SENT, ReferralState.IN_TRIAGE, ReferralState.INFO_REQUESTED);

    private final ClaimRows rows;

    Claims(ClaimRows rows) {
        this.rows = rows;
    }

    /**
     * A referral as it stands until the transaction ends.
     *
     * @param guideId who has taken it, or null
     */
    public record Claim(boolean answered, @Nullable UUID guideId) {}

    /** Reads and locks one. */
    public Claim forUpdate(UUID referralId, Actor actor) {
        var state = rows.lock(actor.municipalityId(), referralId).orElseThrow(() -> new Missing("referral"));
        var guide = rows.guide(actor.municipalityId(), referralId).orElse(null);
        return new Claim(!UNANSWERED.contains(ReferralState.valueOf(state)), guide);
    }

    /** Gives it to a guide, or to nobody. */
    public void give(UUID referralId, @Nullable UUID guideId, Actor actor) {
        if (guideId == null) rows.free(actor.municipalityId(), referralId);
        else rows.give(actor.municipalityId(), referralId, guideId);
    }

    /** Name of the guide who answers it. */
    Optional<String> guideName(UUID referralId, Actor actor) {
        return rows.guideName(actor.municipalityId(), referralId);
    }
}
