package se.lotsen.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** View: the whole catalogue to take along, as a table or as Open Referral HSDS 3. Ended activities are left out. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ExportCatalogue {

    private final OrganiserRows organisers;
    private final PlaceRows places;
    private final ActivityRows activities;
    private final SeriesRows series;
    private final Municipalities municipalities;
    private final ObjectMapper json;
    private final Clock clock;

    ExportCatalogue(
            OrganiserRows organisers,
            PlaceRows places,
            ActivityRows activities,
            SeriesRows series,
            Municipalities municipalities,
            ObjectMapper json,
            Clock clock) {
        this.organisers = organisers;
        this.places = places;
        this.activities = activities;
        this.series = series;
        this.municipalities = municipalities;
        this.json = json;
        this.clock = clock;
    }

    /** As a table, by name: a line for each time, and one for an activity without any. */
    public List<CatalogueLine> lines(Actor actor) {
        var placeNames =
                places.all(actor.municipalityId()).stream().collect(toMap(PlaceLine::placeId, PlaceLine::name));
        var organiserNames = organisers.findByMunicipalityId(actor.municipalityId()).stream()
                .collect(toMap(OrganiserRow::organiserId, OrganiserRow::name));
        var times = times(actor);
        var lines = new ArrayList<CatalogueLine>();
        for (var row : activities(actor)) {
            var organiser = row.organiserId() == null ? null : organiserNames.get(row.organiserId());
            var own = times.getOrDefault(row.activityId(), List.of());
            if (own.isEmpty()) lines.add(line(lines.size(), row, name(placeNames, row.placeId()), organiser, null));
            for (var one : own) {
                var place = name(placeNames, one.placeId() == null ? row.placeId() : one.placeId());
                lines.add(line(lines.size(), row, place, organiser, one));
            }
        }
        return List.copyOf(lines);
    }

    /** As HSDS 3, a document with a list for each of its tables. */
    public String hsds(Actor actor) {
        var document = Hsds.of(
                municipalities.of(actor),
                organisers.findByMunicipalityId(actor.municipalityId()),
                places.all(actor.municipalityId()),
                activities(actor),
                times(actor));
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the catalogue could not be written", e);
        }
    }

    private List<ActivityRow> activities(Actor actor) {
        return activities.findByMunicipalityId(actor.municipalityId()).stream()
                .filter(row -> row.status() != Activity.Status.ENDED)
                .sorted(Comparator.comparing(ActivityRow::name).thenComparing(ActivityRow::slug))
                .toList();
    }

    private Map<UUID, List<SeriesRow>> times(Actor actor) {
        var today = Swedish.today(clock);
        return series.all(actor.municipalityId()).stream()
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(today))
                .collect(groupingBy(SeriesRow::activityId));
    }

    private static CatalogueLine line(
            int before, ActivityRow row, @Nullable String place, @Nullable String organiser, @Nullable SeriesRow one) {
        var time = one == null ? null : one.time();
        return new CatalogueLine(before + 2, row.slug(), row.facts().at(null, null, null), place, organiser, time);
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? null : names.get(id);
    }
}
