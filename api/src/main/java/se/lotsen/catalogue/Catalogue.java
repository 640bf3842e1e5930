package se.lotsen.catalogue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** The only door to the catalogue tables. An actor sees its own municipality's catalogue and no other. */
@Singleton
public class Catalogue {

    /** Coming sessions that are looked at for each activity and place. */
    public static final int SESSIONS_AHEAD = 10;

    private static final Comparator<Offering> BY_PLACE_AND_NAME = Comparator.comparing(Offering::placeName)
            .thenComparing(it -> it.activity().name())
            .thenComparing(it -> it.activity().id());

    /** An activity at a place; the place may be unknown. */
    private record At(UUID activityId, @Nullable UUID placeId) {}

    private final ActivityRows activities;
    private final PlaceRows places;
    private final SessionRows sessions;
    private final ClosedRows closed;
    private final Clock clock;

    Catalogue(ActivityRows activities, PlaceRows places, SessionRows sessions, ClosedRows closed, Clock clock) {
        this.activities = activities;
        this.places = places;
        this.sessions = sessions;
        this.closed = closed;
        this.clock = clock;
    }

    /** One activity. */
    public Activity activity(UUID activityId, Actor actor) {
        return activities
                .findByMunicipalityIdAndActivityId(actor.municipalityId(), activityId)
                .map(ActivityRow::activity)
                .orElseThrow(() -> new Missing("activity"));
    }

    /** One activity by its name in addresses. */
    public Activity activity(String slug, Actor actor) {
        return activities
                .findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                .map(ActivityRow::activity)
                .orElseThrow(() -> new Missing("activity"));
    }

    /** Every place, by name. */
    public List<MeetingPlace> places(Actor actor) {
        return places.all(actor.municipalityId()).stream().map(PlaceLine::place).toList();
    }

    /** Everything in the catalogue, each activity once for each place where it is held, by place and name. */
    public List<Offering> offerings(Actor actor) {
        var byId = places(actor).stream().collect(Collectors.toMap(MeetingPlace::id, Function.identity()));
        var ahead = sessionsAhead(actor, clock.instant());
        var placesOf = placesOf(actor);
        var found = new ArrayList<Offering>();
        for (var row : activities.findByMunicipalityId(actor.municipalityId())) {
            var activity = row.activity();
            for (var placeId : placesOf.getOrDefault(activity.id(), List.of(Optional.<UUID>empty()))) {
                var place = placeId.map(byId::get).orElse(null);
                var at = new At(activity.id(), placeId.orElse(null));
                found.add(new Offering(activity, place, ahead.getOrDefault(at, List.of())));
            }
        }
        found.sort(BY_PLACE_AND_NAME);
        return List.copyOf(found);
    }

    /** The days from one day on when places are closed. */
    public ClosedDays closedDays(LocalDate from, Actor actor) {
        return new ClosedDays(closed.from(actor.municipalityId(), from).stream()
                .map(ClosedRow::period)
                .toList());
    }

    /** One session. */
    public Session session(UUID sessionId, Actor actor) {
        return sessions.one(actor.municipalityId(), sessionId).orElseThrow(() -> new Missing("session"));
    }

    /**
     * One session whose places nobody else can take or give back until this transaction ends. Whoever also needs the case takes the session
     * first: everyone in the same order, so that nobody waits for one another.
     */
    public Session sessionForUpdate(UUID sessionId, Actor actor) {
        if (sessions.lock(actor.municipalityId(), sessionId).isEmpty()) throw new Missing("session");
        return session(sessionId, actor);
    }

    /** Cancels a session that is on. */
    public void cancel(Session session, String reason, Actor actor) {
        sessions.cancel(actor.municipalityId(), session.sessionId(), clock.instant(), reason);
    }

    /** Adds a session that is held instead of another, as long and at the same place; false when the activity is on there then already. */
    public boolean replace(Session instead, Instant startsAt, Actor actor) {
        var lasts = Duration.between(instead.startsAt(), instead.endsAt());
        return sessions.replace(actor.municipalityId(), instead.sessionId(), Ids.next(), startsAt, startsAt.plus(lasts))
                == 1;
    }

    private Map<At, List<Session>> sessionsAhead(Actor actor, Instant now) {
        return sessions.ahead(actor.municipalityId(), now, SESSIONS_AHEAD).stream()
                .collect(Collectors.groupingBy(it -> new At(it.activityId(), it.placeId())));
    }

    private Map<UUID, List<Optional<UUID>>> placesOf(Actor actor) {
        var found = new HashMap<UUID, List<Optional<UUID>>>();
        for (var line : activities.whereHeld(actor.municipalityId())) {
            found.computeIfAbsent(line.activityId(), _ -> new ArrayList<>()).add(Optional.ofNullable(line.placeId()));
        }
        return found;
    }
}
