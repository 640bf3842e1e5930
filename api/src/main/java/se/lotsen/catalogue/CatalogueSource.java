package se.lotsen.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue file and the invented facts beside it, as they are written ({@code reference/README.md} tells what each field means). */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogueSource(List<Place> places, List<Programme> activities, Schedule schedule) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(
            String id,
            String kommunkod,
            String name,
            @Nullable String area,
            @Nullable String operator,
            OrganiserFacts.@Nullable Kind operatorKind,
            boolean invented,
            @Nullable List<Source> sources) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Programme(
            String id,
            String kommunkod,
            String name,
            String description,
            Activity.Kind kind,
            Set<Activity.Finger> finger,
            Set<Activity.Pillar> pillars,
            Activity.Form form,
            Activity.@Nullable Music music,
            @Nullable Setting setting,
            Activity.Status status,
            List<String> placeIds,
            List<Source> sources) {}

    enum Setting {
        INDOORS,
        OUTDOORS,
        DIGITAL
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(String document, String lines, String quotation) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Schedule(List<Entry> entries) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            String activityId,
            String placeId,
            String rrule,
            String firstDate,
            String start,
            String end,
            boolean invented) {

        LocalDate first() {
            return LocalDate.parse(firstDate);
        }
    }

    /** Invented facts about places, by place. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlaceFacts(Map<String, PlaceFact> places) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PlaceFact(
            @Nullable Boolean toilet,
            @Nullable Boolean hearingLoop,
            @Nullable Boolean stepFree,
            @Nullable Boolean busStop,
            @Nullable Integer busStopMetres,
            @Nullable Boolean smallGroup,
            @Nullable Boolean aloneFriendly) {

        /** Nothing stated. */
        static final PlaceFact UNSTATED = new PlaceFact(null, null, null, null, null, null, null);

        private static final int NEAR_METRES = 200;

        /** Whether the bus stop is near: within about 200 metres. */
        @Nullable
        Boolean busStopNear() {
            if (busStop == null || busStopMetres == null) return busStop;
            return busStop && busStopMetres <= NEAR_METRES;
        }
    }

    /** Invented facts about activities, by activity. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActivityFacts(Map<String, ActivityFact> activities) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActivityFact(
            @Nullable Integer capacity,
            @Nullable Integer costKr,
            @Nullable String leaderName,
            @Nullable String leaderPhone,
            boolean invented) {

        /** Nothing stated. */
        static final ActivityFact UNSTATED = new ActivityFact(null, null, null, null, false);
    }

    static CatalogueSource read(ObjectMapper json) {
        return read(json, "catalogue.json", CatalogueSource.class);
    }

    static PlaceFacts placeFacts(ObjectMapper json) {
        return read(json, "demo-place-facts.json", PlaceFacts.class);
    }

    static ActivityFacts activityFacts(ObjectMapper json) {
        return read(json, "demo-activity-facts.json", ActivityFacts.class);
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> type) {
        try (var stream = CatalogueSource.class.getResourceAsStream("/reference/" + file)) {
            return json.readValue(Objects.requireNonNull(stream, file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }
}
