package se.lotsen.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Sha256;

/** A guide makes a secret address for a calendar program, or a new one in place of the old. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class MakeFeedAddress {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final FeedRows rows;
    private final Clock clock;

    MakeFeedAddress(FeedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The secret part of the address: 256 random bits. It is told here and never again. */
    public String make(Actor actor) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.keep(actor.municipalityId(), actor.requireStaffId(), Sha256.of(secret), clock.instant());
        return secret;
    }
}
