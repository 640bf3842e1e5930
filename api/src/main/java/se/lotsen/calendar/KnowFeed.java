package se.lotsen.calendar;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.shared.Sha256;

/** Who reads a feed, by the secret in its address. It comes before anyone knows which municipality it is. */
@Singleton
public class KnowFeed {

    private final FeedRows rows;

    KnowFeed(FeedRows rows) {
        this.rows = rows;
    }

    /**
     * The guide's feed, as the access log names it; empty when the address is none, was renewed or revoked, or its account is closed or no
     * longer a guide's. The feed is never a named handler of protected identities, whoever owns it.
     */
    public Optional<Actor> by(String secret) {
        return rows.reader(Sha256.of(secret))
                .map(guide -> new Actor(
                        guide.municipalityId(),
                        "calendar-feed:" + guide.staffId(),
                        guide.staffId(),
                        guide.displayName() + ", kalenderprogram",
                        Role.GUIDE,
                        guide.unitId(),
                        false));
    }
}
