package se.lotsen.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/**
 * A table of activities is looked at, and then kept as a whole or not at all. It adds and changes; what is not in it is left as it is, and no
 * time is ended by it.
 */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ImportCatalogue {

    private final ActivityRows activities;
    private final PlaceRows places;
    private final OrganiserRows organisers;
    private final SeriesRows series;
    private final KeepPlace keepPlace;
    private final KeepActivity keepActivity;
    private final KeepSeries keepSeries;
    private final Schedule schedule;
    private final Clock clock;

    ImportCatalogue(
            ActivityRows activities,
            PlaceRows places,
            OrganiserRows organisers,
            SeriesRows series,
            KeepPlace keepPlace,
            KeepActivity keepActivity,
            KeepSeries keepSeries,
            Schedule schedule,
            Clock clock) {
        this.activities = activities;
        this.places = places;
        this.organisers = organisers;
        this.series = series;
        this.keepPlace = keepPlace;
        this.keepActivity = keepActivity;
        this.keepSeries = keepSeries;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** What is wrong with a line. */
    public record Fault(int line, FieldError error) {}

    /**
     * An activity whose facts would be others.
     *
     * @param newPlace name of a place that is to be made, where it would be held; null when the place is there already
     */
    public record Change(
            String slug,
            ActivityFacts before,
            ActivityFacts after,
            @Nullable String newPlace) {}

    /**
     * What would come of it.
     *
     * @param newPlaces by name, as are {@code newActivities}
     * @param versions of the activities that are there already and their times, by the activities' names in addresses: what the plan was made from
     */
    public record Plan(
            List<Fault> faults,
            Set<String> newPlaces,
            List<String> newActivities,
            List<Change> changes,
            int newTimes,
            Map<String, Integer> versions) {

        /** True when it would change something. */
        public boolean doesSomething() {
            return !newActivities.isEmpty() || !changes.isEmpty() || newTimes > 0;
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** All of it is kept. */
        record Kept(Plan plan, Settled settled) implements Outcome {}

        /** Nothing is kept. */
        record Refused(Plan plan) implements Outcome {}

        /** Somebody has changed activities after the preview: nothing is kept. */
        record ChangedByOther(List<String> activities) implements Outcome {}
    }

    /** What there is, to compare with. */
    private record There(
            Map<String, UUID> places,
            Map<String, UUID> organisers,
            Map<String, ActivityRow> activities,
            Set<String> activityNames,
            Map<UUID, List<SeriesRow>> times) {

        @Nullable
        UUID place(@Nullable String name) {
            return name == null ? null : places.get(key(name));
        }

        @Nullable
        UUID organiser(@Nullable String name) {
            return name == null ? null : organisers.get(key(name));
        }

        boolean hasActivity(String name) {
            return activityNames.contains(key(name));
        }

        /** Another as soon as a fact or a time of it is another: versions only grow, and no time is ever removed. */
        int version(ActivityRow row) {
            return row.version()
                    + times.getOrDefault(row.activityId(), List.of()).stream()
                            .mapToInt(SeriesRow::version)
                            .sum();
        }

        ActivityRow one(String slug) {
            return Objects.requireNonNull(activities.get(slug));
        }

        static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** Looks at it and changes nothing. */
    public Plan preview(List<CatalogueLine> lines, Actor actor) {
        return plan(groups(lines), there(actor), actor);
    }

    /**
     * Keeps it, if nothing is wrong with any line and nobody has changed any of the activities or their times meanwhile.
     *
     * @param seen the versions of the plan that was looked at
     */
    public Outcome save(List<CatalogueLine> lines, Map<String, Integer> seen, Actor actor) {
        var before = schedule.occasions(actor);
        var groups = groups(lines);
        var now = there(actor);
        var plan = plan(groups, now, actor);
        if (!plan.faults().isEmpty()) return new Outcome.Refused(plan);
        var meanwhile = plan.versions().entrySet().stream()
                .filter(one -> !one.getValue().equals(seen.get(one.getKey())))
                .map(one -> now.one(one.getKey()).name())
                .sorted()
                .toList();
        if (!meanwhile.isEmpty()) return new Outcome.ChangedByOther(meanwhile);
        for (var name : plan.newPlaces()) keepPlace.keep(new KeepPlace.Command(null, 0, named(name)), actor);
        var there = there(actor);
        groups.forEach(group -> keep(group, there, actor));
        return new Outcome.Kept(plan, schedule.settle(before, actor));
    }

    /** Lines about the same activity. */
    private static List<List<CatalogueLine>> groups(List<CatalogueLine> lines) {
        var groups = new LinkedHashMap<String, List<CatalogueLine>>();
        for (var line : lines) {
            var key = line.slug() == null ? "new " + There.key(line.facts().name()) : line.slug();
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
        }
        return List.copyOf(groups.values());
    }

    private Plan plan(List<List<CatalogueLine>> groups, There there, Actor actor) {
        var faults = new ArrayList<Fault>();
        var newPlaces = new LinkedHashMap<String, String>();
        var newActivities = new ArrayList<String>();
        var changes = new ArrayList<Change>();
        var versions = new TreeMap<String, Integer>();
        var times = 0;
        for (var group : groups) {
            var first = group.getFirst();
            var slug = first.slug();
            var row = slug == null ? null : there.activities().get(slug);
            if (slug != null && row == null) fault(faults, first, "slug", "catalogue.import.unknown");
            if (slug == null && there.hasActivity(first.facts().name())) {
                fault(faults, first, "name", "catalogue.import.known");
            }
            keepActivity.errors(first.facts(), actor).forEach(error -> faults.add(new Fault(first.number(), error)));
            for (var line : group) {
                faultsOf(line, first, there).forEach(error -> faults.add(new Fault(line.number(), error)));
                var place = line.place();
                if (place != null && there.place(place) == null) newPlaces.putIfAbsent(There.key(place), place.strip());
                if (line.time() != null && isNew(line, row, there)) times++;
            }
            if (row == null) {
                newActivities.add(first.facts().name());
                continue;
            }
            versions.put(row.slug(), there.version(row));
            change(group, row, there).ifPresent(changes::add);
        }
        return new Plan(
                List.copyOf(faults),
                new LinkedHashSet<>(newPlaces.values()),
                List.copyOf(newActivities),
                List.copyOf(changes),
                times,
                versions);
    }

    private static Optional<Change> change(List<CatalogueLine> group, ActivityRow row, There there) {
        var after = facts(group, row, there);
        var place = group.getFirst().place();
        var newPlace = place != null && there.place(place) == null && isOnlyLine(group) ? place.strip() : null;
        return row.facts().equals(after) && newPlace == null
                ? Optional.empty()
                : Optional.of(new Change(row.slug(), row.facts(), after, newPlace));
    }

    private static boolean isOnlyLine(List<CatalogueLine> group) {
        return group.size() == 1 && group.getFirst().time() == null;
    }

    private static List<FieldError> faultsOf(CatalogueLine line, CatalogueLine first, There there) {
        var errors = new ArrayList<FieldError>();
        if (!line.facts().equals(first.facts()) || !Objects.equals(line.organiser(), first.organiser())) {
            errors.add(new FieldError("name", "catalogue.import.differs"));
        }
        if (line.organiser() != null && there.organiser(line.organiser()) == null) {
            errors.add(new FieldError("organiserId", "catalogue.import.organiser"));
        }
        if (line.place() != null && line.place().length() > FactsCheck.NAME) {
            errors.add(new FieldError("placeId", "catalogue.tooLong"));
        }
        var time = line.time();
        if (time != null) {
            errors.addAll(
                    KeepSeries.errors(time.cadence(), time.starts(), time.ends(), time.firstDay(), time.lastDay()));
        }
        return errors;
    }

    private static void fault(List<Fault> faults, CatalogueLine line, String field, String key) {
        faults.add(new Fault(line.number(), new FieldError(field, key)));
    }

    /** An activity that is there keeps its own place, since each time says where it is held; unless its only line has no time. */
    private static ActivityFacts facts(List<CatalogueLine> group, @Nullable ActivityRow row, There there) {
        var first = group.getFirst();
        var says = there.place(first.place());
        var same = group.stream().allMatch(line -> Objects.equals(there.place(line.place()), says));
        var own = row == null || isOnlyLine(group) ? (same ? says : null) : row.placeId();
        return first.facts().at(own, there.organiser(first.organiser()), row == null ? null : row.leaderId());
    }

    private boolean isNew(CatalogueLine line, @Nullable ActivityRow row, There there) {
        if (row == null) return true;
        var time = Objects.requireNonNull(line.time());
        var today = Swedish.today(clock);
        return there.times().getOrDefault(row.activityId(), List.of()).stream()
                .filter(one -> !one.kept().isOver(today))
                .noneMatch(one ->
                        one.kept().cadence().filter(time.cadence()::equals).isPresent()
                                && one.starts().equals(time.starts())
                                && one.ends().equals(time.ends())
                                && Objects.equals(
                                        one.placeId() == null ? row.placeId() : one.placeId(),
                                        there.place(line.place())));
    }

    private void keep(List<CatalogueLine> group, There there, Actor actor) {
        var first = group.getFirst();
        var row = first.slug() == null ? null : there.activities().get(first.slug());
        var facts = facts(group, row, there);
        var slug = row == null || !row.facts().equals(facts)
                ? slug(keepActivity.keepFacts(
                        new KeepActivity.Command(first.slug(), row == null ? 0 : row.version(), facts), actor))
                : row.slug();
        for (var line : group) {
            var time = line.time();
            if (time == null || !isNew(line, row, there)) continue;
            var _ = slug(keepSeries.keepTime(
                    new KeepSeries.Command(
                            slug,
                            null,
                            0,
                            time.cadence(),
                            time.starts(),
                            time.ends(),
                            time.firstDay(),
                            time.lastDay(),
                            there.place(line.place()),
                            time.onHolidays()),
                    actor));
        }
    }

    /** Everything was looked at before: what is refused now takes the whole with it. */
    private static String slug(Saved saved) {
        return switch (saved) {
            case Saved.Done done -> done.slug();
            case Saved.Refused refused -> throw new IllegalStateException("not foreseen: " + refused.errors());
            case Saved.ChangedByOther _ -> throw new Stale("activity");
        };
    }

    private There there(Actor actor) {
        var found = new There(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>());
        places.all(actor.municipalityId()).stream()
                .filter(place -> place.endedOn() == null)
                .forEach(place -> found.places().put(There.key(place.name()), place.placeId()));
        organisers
                .findByMunicipalityId(actor.municipalityId())
                .forEach(row -> found.organisers().put(There.key(row.name()), row.organiserId()));
        activities.findByMunicipalityId(actor.municipalityId()).forEach(row -> {
            found.activities().put(row.slug(), row);
            found.activityNames().add(There.key(row.name()));
        });
        series.all(actor.municipalityId())
                .forEach(row -> found.times()
                        .computeIfAbsent(row.activityId(), _ -> new ArrayList<>())
                        .add(row));
        return found;
    }

    private static PlaceFacts named(String name) {
        return new PlaceFacts(name, null, null, null, null, null, null, null, null, null, null, false);
    }
}
