package se.lotsen.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;

/** Who else wants to know that a referral is new or has changed; called by {@link Referrals} in the same transaction. */
public interface WhenChanged {

    /**
     * It is new, has moved, or something was told about it.
     *
     * @param reportId what was told, or null
     */
    void changed(ReferralFile file, @Nullable UUID reportId, Actor actor);
}
