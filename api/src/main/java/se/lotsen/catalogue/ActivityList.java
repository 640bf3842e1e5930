package se.lotsen.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** The catalogue as a list: place by place, what is held there, when next and how many places are left. */
@UseCase(
        roles = {Role.GUIDE, Role.NURSE, Role.ACTIVITY_LEADER, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ActivityList {

    private final Catalogue catalogue;

    ActivityList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What to show.
     *
     * @param place slug of the only place to show, or null for all
     * @param kind the only kind to show, or null for all
     * @param finger a finger that it must exercise, or null for all
     * @param name words that its name must contain, in any case, or null for all
     * @param onlyRunning true to leave out what is planned, over or a single event
     */
    public record Filter(
            @Nullable String place,
            Activity.@Nullable Kind kind,
            Activity.@Nullable Finger finger,
            @Nullable String name,
            boolean onlyRunning) {
        /** All that is running. */
        public static final Filter RUNNING = new Filter(null, null, null, null, true);

        boolean shows(Offering offering) {
            var activity = offering.activity();
            return isAt(offering.place())
                    && (kind == null || kind == activity.kind())
                    && (finger == null || activity.fingers().contains(finger))
                    && (name == null || lower(activity.name()).contains(lower(name)))
                    && (!onlyRunning || activity.status().isRunning());
        }

        private boolean isAt(@Nullable MeetingPlace at) {
            return place == null || (at != null && place.equals(at.slug()));
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** What is held at one place; the place is null for what has no stated place. */
    public record AtPlace(@Nullable MeetingPlace place, List<Line> lines) {}

    /**
     * One activity at the place.
     *
     * @param sessions coming ones there, soonest first
     */
    public record Line(Activity activity, List<Session> sessions) {

        /** The soonest session, or null when none is planned. */
        public @Nullable Session next() {
            return sessions.isEmpty() ? null : sessions.getFirst();
        }
    }

    /** The list, places by name and activities by name; what has no stated place comes last. */
    public List<AtPlace> show(Filter filter, Actor actor) {
        var byPlace = new LinkedHashMap<Optional<MeetingPlace>, List<Line>>();
        for (var offering : catalogue.offerings(actor)) {
            if (!filter.shows(offering)) continue;
            byPlace.computeIfAbsent(Optional.ofNullable(offering.place()), _ -> new ArrayList<>())
                    .add(new Line(offering.activity(), offering.sessions()));
        }
        return byPlace.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().isEmpty()))
                .map(entry -> new AtPlace(entry.getKey().orElse(null), List.copyOf(entry.getValue())))
                .toList();
    }
}
