package se.lotsen.calendar;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Secret;
import se.lotsen.shared.Sha256;

/** A guide makes a secret address for a calendar program, or a new one in place of the old. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class MakeFeedAddress {

    private final FeedRows rows;
    private final Clock clock;

    MakeFeedAddress(FeedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The secret part of the address: 256 random bits. It is told here and never again. */
    public String make(Actor actor) {
        var secret = Secret.next();
        rows.keep(actor.municipalityId(), actor.requireStaffId(), Sha256.of(secret), clock.instant());
        return secret;
    }
}
