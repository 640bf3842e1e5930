package se.lotsen.programme;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** Those who answer for the pages read what could not be used, and settle it. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ReadFeedback {

    private final FeedbackRows rows;
    private final Clock clock;

    ReadFeedback(FeedbackRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What waits, the oldest first. */
    public List<Feedback> open(Actor actor) {
        return rows.open(actor.municipalityId()).stream()
                .map(FeedbackRow::feedback)
                .toList();
    }

    /** It is done. How to reach the one who told is forgotten. */
    public void settle(UUID id, Actor actor) {
        if (rows.settle(actor.municipalityId(), id, clock.instant(), actor.requireStaffId()) == 0) {
            throw new Missing("feedback");
        }
    }
}
