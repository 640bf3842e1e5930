package se.lotsen.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;

/** A manager enters what the visitors of a place answered to a question of a survey. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteSurvey {

    private final Places places;
    private final FollowUpRows rows;
    private final Clock clock;

    NoteSurvey(Places places, FollowUpRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /** The answers to a question. Fields as in {@link Survey}. */
    public record Command(UUID placeId, LocalDate askedOn, String question, int answers, int agreeing) {}

    /** Enters them. */
    public Outcome note(Command c, Actor actor) {
        var place = places.of(c.placeId(), actor);
        return new Refusals()
                .text(c.question(), "question", "questionMissing")
                .when(c.answers() < 0, "answers", "negative")
                .when(c.agreeing() < 0 || c.agreeing() > c.answers(), "agreeing", "moreAgreeing")
                .or(() -> {
                    var id = Ids.next();
                    rows.survey(
                            actor.municipalityId(),
                            id,
                            place.id(),
                            c.askedOn(),
                            c.question(),
                            c.answers(),
                            c.agreeing(),
                            actor.requireStaffId(),
                            clock.instant());
                    return id;
                });
    }
}
