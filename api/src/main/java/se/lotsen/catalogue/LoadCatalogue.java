package se.lotsen.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Leader;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.CatalogueSource.ActivityFact;
import se.lotsen.catalogue.CatalogueSource.PlaceFact;
import se.lotsen.catalogue.CatalogueSource.Setting;
import se.lotsen.shared.Ids;

/**
 * Fills a municipality from the catalogue file. What is there already, by slug, is left as it is: someone may have corrected it. Everything
 * invented (places, series, facts) enters a demonstration only; in a real municipality those facts stay unknown.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class LoadCatalogue {

    private final OrganiserRows organisers;
    private final PlaceRows places;
    private final ActivityRows activities;
    private final SeriesRows series;
    private final Municipalities municipalities;
    private final Staff staff;
    private final ObjectMapper json;

    LoadCatalogue(
            OrganiserRows organisers,
            PlaceRows places,
            ActivityRows activities,
            SeriesRows series,
            Municipalities municipalities,
            Staff staff,
            ObjectMapper json) {
        this.organisers = organisers;
        this.places = places;
        this.activities = activities;
        this.series = series;
        this.municipalities = municipalities;
        this.staff = staff;
        this.json = json;
    }

    /**
     * What to take.
     *
     * @param sources SCB codes of the municipalities whose entries in the file are taken
     */
    public record Command(Set<String> sources) {}

    /** How many rows are new. */
    public record Loaded(int places, int activities, int series) {}

    /** What one load works with. */
    private record Load(
            CatalogueSource source,
            Map<String, PlaceFact> placeFacts,
            Map<String, ActivityFact> activityFacts,
            Map<String, UUID> leaders,
            Set<String> sources,
            boolean demo) {

        boolean takes(String kommunkod, boolean invented) {
            return sources.contains(kommunkod) && (demo || !invented);
        }
    }

    /** Loads what is missing. */
    public Loaded load(Command c, Actor actor) {
        var _ = activities.lock("catalogue" + actor.municipalityId());
        var demo = municipalities.of(actor).demo();
        var load = new Load(
                CatalogueSource.read(json),
                demo ? CatalogueSource.placeFacts(json).places() : Map.of(),
                demo ? CatalogueSource.activityFacts(json).activities() : Map.of(),
                leaders(actor),
                c.sources(),
                demo);
        var placeIds = places.all(actor.municipalityId()).stream()
                .collect(Collectors.toMap(PlaceLine::slug, PlaceLine::placeId));
        var newPlaces = loadPlaces(load, placeIds, actor);
        var newActivities = loadActivities(load, placeIds, actor);
        return new Loaded(newPlaces, newActivities.size(), loadSeries(load, placeIds, newActivities, actor));
    }

    /** Accounts by the names of those who lead; of two with the same name neither is meant. */
    private Map<String, UUID> leaders(Actor actor) {
        return staff.leaders(actor).stream().collect(Collectors.groupingBy(Leader::name)).values().stream()
                .filter(alike -> alike.size() == 1)
                .map(List::getFirst)
                .collect(Collectors.toMap(Leader::name, Leader::id));
    }

    private int loadPlaces(Load load, Map<String, UUID> placeIds, Actor actor) {
        var organiserIds = organisers.findByMunicipalityId(actor.municipalityId()).stream()
                .collect(Collectors.toMap(OrganiserRow::name, OrganiserRow::organiserId));
        var count = 0;
        for (var place : load.source().places()) {
            if (!load.takes(place.kommunkod(), place.invented()) || placeIds.containsKey(place.id())) continue;
            var organiserId = organiser(place, organiserIds, actor);
            var saved = places.save(row(place, load, organiserId, actor));
            placeIds.put(saved.slug(), saved.placeId());
            count++;
        }
        return count;
    }

    private @Nullable UUID organiser(CatalogueSource.Place place, Map<String, UUID> ids, Actor actor) {
        var name = place.operator();
        var kind = place.operatorKind();
        if (name == null || kind == null) return null;
        return ids.computeIfAbsent(
                name,
                _ -> organisers
                        .save(new OrganiserRow(actor.municipalityId(), Ids.next(), name, kind, null, null, 1))
                        .organiserId());
    }

    private static PlaceRow row(CatalogueSource.Place place, Load load, @Nullable UUID organiserId, Actor actor) {
        var facts = load.placeFacts().getOrDefault(place.id(), PlaceFact.UNSTATED);
        var sources = place.sources();
        var source = sources == null || sources.isEmpty() ? null : sources.getFirst();
        return new PlaceRow(
                actor.municipalityId(),
                Ids.next(),
                place.id(),
                place.name(),
                organiserId,
                place.area(),
                facts.toilet(),
                facts.hearingLoop(),
                facts.stepFree(),
                facts.busStopNear(),
                facts.smallGroup(),
                facts.aloneFriendly(),
                load.demo(),
                source == null ? null : source.document() + ":" + source.lines(),
                null,
                null,
                null,
                null,
                1);
    }

    private Map<String, ActivityRow> loadActivities(Load load, Map<String, UUID> placeIds, Actor actor) {
        var there = activities.findByMunicipalityId(actor.municipalityId()).stream()
                .map(ActivityRow::slug)
                .collect(Collectors.toSet());
        var loaded = new HashMap<String, ActivityRow>();
        for (var programme : load.source().activities()) {
            if (!load.takes(programme.kommunkod(), false) || there.contains(programme.id())) continue;
            loaded.put(programme.id(), activities.save(row(programme, load, placeIds, actor)));
        }
        return loaded;
    }

    private static ActivityRow row(
            CatalogueSource.Programme programme, Load load, Map<String, UUID> placeIds, Actor actor) {
        var facts = load.activityFacts().getOrDefault(programme.id(), ActivityFact.UNSTATED);
        var onlyPlace = programme.placeIds().size() == 1
                ? placeIds.get(programme.placeIds().getFirst())
                : null;
        var source = programme.sources().getFirst();
        return new ActivityRow(
                actor.municipalityId(),
                Ids.next(),
                programme.id(),
                programme.name(),
                programme.description(),
                programme.kind(),
                onlyPlace,
                null,
                facts.leaderName(),
                facts.leaderPhone(),
                load.leaders().get(Objects.requireNonNullElse(facts.leaderName(), "")),
                names(programme.finger()),
                names(programme.pillars()),
                programme.form(),
                programme.music(),
                is(programme.setting(), Setting.OUTDOORS),
                is(programme.setting(), Setting.DIGITAL),
                null,
                null,
                "sv",
                facts.costKr(),
                facts.capacity(),
                programme.status(),
                null,
                facts.invented(),
                source.document(),
                source.lines(),
                source.quotation(),
                null,
                1);
    }

    private int loadSeries(Load load, Map<String, UUID> placeIds, Map<String, ActivityRow> newActivities, Actor actor) {
        var count = 0;
        for (var entry : load.source().schedule().entries()) {
            var activity = newActivities.get(entry.activityId());
            if (activity == null || (entry.invented() && !load.demo())) continue;
            var placeId = placeIds.get(entry.placeId());
            series.save(new SeriesRow(
                    actor.municipalityId(),
                    Ids.next(),
                    activity.activityId(),
                    placeId == null || placeId.equals(activity.placeId()) ? null : placeId,
                    entry.rrule(),
                    LocalTime.parse(entry.start()),
                    LocalTime.parse(entry.end()),
                    entry.first(),
                    null,
                    entry.invented(),
                    false,
                    1));
            count++;
        }
        return count;
    }

    private static String[] names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static @Nullable Boolean is(@Nullable Setting setting, Setting wanted) {
        return setting == null ? null : setting == wanted;
    }
}
