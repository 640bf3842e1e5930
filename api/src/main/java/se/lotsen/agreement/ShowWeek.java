package se.lotsen.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.shared.Swedish;

/** View: what was planned at a meeting place in one week, and what became of it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShowWeek {

    private final Places places;
    private final OccasionRows occasions;
    private final Clock clock;

    ShowWeek(Places places, OccasionRows occasions, Clock clock) {
        this.places = places;
        this.occasions = occasions;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param now when it was read: what has not ended by then is not held
     */
    public record Contents(MeetingPlace place, Week week, List<Occasion> occasions, Instant now) {}

    /** The week of a day. */
    public Contents show(UUID placeId, LocalDate day, Actor actor) {
        var week = Week.of(day);
        var found = occasions.between(
                actor.municipalityId(),
                placeId,
                week.monday().atStartOfDay(Swedish.ZONE).toInstant(),
                week.next().monday().atStartOfDay(Swedish.ZONE).toInstant());
        return new Contents(places.of(placeId, actor), week, found, clock.instant());
    }
}
