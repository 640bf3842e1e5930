package se.lotsen.catalogue;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.HsdsFile.Entry;
import se.lotsen.catalogue.ImportCatalogue.Fault;
import se.lotsen.shared.FieldError;

/**
 * Reads a document of HSDS 3 as lines of the catalogue, for {@link ImportCatalogue}: what {@link ExportCatalogue} writes, and services,
 * organizations, locations and schedules of others. A service is known again by its id. What the document does not tell is left as it is, and a
 * time that is there already is not changed by it.
 */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ReadHsds {

    /** What tells of a time that it is another. */
    private static final List<String> TIME = List.of(
            "service_at_location_id",
            "valid_from",
            "valid_to",
            "dtstart",
            "freq",
            "interval",
            "byday",
            "count",
            "opens_at",
            "closes_at");

    private static final Pattern KRONOR = Pattern.compile("(\\d{1,6}) kr.*");

    private final ActivityRows activities;
    private final PlaceRows places;
    private final OrganiserRows organisers;
    private final SeriesRows series;
    private final KeepActivity keepActivity;
    private final ObjectMapper json;

    ReadHsds(
            ActivityRows activities,
            PlaceRows places,
            OrganiserRows organisers,
            SeriesRows series,
            KeepActivity keepActivity,
            ObjectMapper json) {
        this.activities = activities;
        this.places = places;
        this.organisers = organisers;
        this.series = series;
        this.keepActivity = keepActivity;
        this.json = json;
    }

    /**
     * What it says.
     *
     * @param faults what cannot be read, by the line on which its entry begins; its field is empty when it is the document
     */
    public record Read(List<CatalogueLine> lines, List<Fault> faults) {}

    /** Reads it; changes nothing. */
    public Read read(String text, Actor actor) {
        try {
            return new Reading(HsdsFile.read(text, json), actor).read();
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return new Read(List.of(), List.of(new Fault(line, new FieldError("", "catalogue.import.json"))));
        }
    }

    /** One reading of a document. */
    private final class Reading {

        private final HsdsFile file;
        private final Actor actor;
        private final Map<String, ActivityRow> known;
        private final Map<String, SeriesRow> knownTimes;
        private final Map<String, String> placeNames;
        private final Map<String, String> organiserNames;
        private final Map<String, Entry> atLocations;
        private final String ours;
        private final List<Fault> faults = new ArrayList<>();

        Reading(HsdsFile file, Actor actor) {
            var id = actor.municipalityId();
            this.file = file;
            this.actor = actor;
            this.known = activities.findByMunicipalityId(id).stream()
                    .collect(toMap(row -> row.activityId().toString(), row -> row));
            this.knownTimes = series.all(id).stream()
                    .collect(toMap(row -> row.scheduleId().toString(), row -> row));
            this.placeNames = names(file, "locations");
            places.all(id).forEach(place -> placeNames.put(place.placeId().toString(), place.name()));
            this.organiserNames = names(file, "organizations");
            organisers
                    .findByMunicipalityId(id)
                    .forEach(row -> organiserNames.put(row.organiserId().toString(), row.name()));
            this.atLocations = new HashMap<>();
            file.table("service_at_locations")
                    .forEach(entry -> atLocations.put(Objects.toString(entry.text("id"), ""), entry));
            this.ours = Directory.municipalityId(id).toString();
        }

        private static Map<String, String> names(HsdsFile file, String table) {
            var names = new HashMap<String, String>();
            for (var entry : file.table(table)) {
                var id = entry.text("id");
                var name = entry.text("name");
                if (id != null && name != null) names.put(id, name);
            }
            return names;
        }

        Read read() {
            var services = file.table("services");
            if (services.isEmpty()) bad(1, "", "catalogue.import.noServices");
            var lines = services.stream()
                    .flatMap(service -> lines(service).stream())
                    .toList();
            return new Read(lines, List.copyOf(faults));
        }

        private List<CatalogueLine> lines(Entry service) {
            var id = Objects.toString(service.text("id"), "");
            var row = known.get(id);
            var facts = facts(service, row).orElse(null);
            if (facts == null) return List.of();
            var place = place(id, row);
            var organiser = organiser(service, row);
            var slug = row == null ? null : row.slug();
            var lines = new ArrayList<CatalogueLine>();
            for (var schedule : file.table("schedules")) {
                if (!id.equals(serviceOf(schedule))) continue;
                var at = atLocations.get(Objects.toString(schedule.text("service_at_location_id"), ""));
                var where = at == null ? place : placeNames.get(Objects.toString(at.text("location_id"), ""));
                time(schedule, row)
                        .ifPresent(time -> lines.add(
                                new CatalogueLine(schedule.line(), slug, facts, where, organiser, time.said())));
            }
            if (lines.isEmpty()) lines.add(new CatalogueLine(service.line(), slug, facts, place, organiser, null));
            return lines;
        }

        private @Nullable String serviceOf(Entry schedule) {
            var at = atLocations.get(Objects.toString(schedule.text("service_at_location_id"), ""));
            var id = schedule.text("service_id");
            return id == null && at != null ? at.text("service_id") : id;
        }

        /** The only place of a service, or else the one that the activity has. */
        private @Nullable String place(String service, @Nullable ActivityRow row) {
            var told = file.table("service_at_locations").stream()
                    .filter(at -> service.equals(at.text("service_id")))
                    .map(at -> Objects.toString(at.text("location_id"), ""))
                    .distinct()
                    .toList();
            if (told.size() == 1) return placeNames.get(told.getFirst());
            return row == null || row.placeId() == null
                    ? null
                    : placeNames.get(row.placeId().toString());
        }

        private @Nullable String organiser(Entry service, @Nullable ActivityRow row) {
            var id = service.text("organization_id");
            if (id == null && row != null && row.organiserId() != null)
                id = row.organiserId().toString();
            if (id == null || id.equals(ours)) return null;
            var name = organiserNames.get(id);
            if (name == null) bad(service.line(), "organiserId", "catalogue.import.organiser");
            return name;
        }

        /** Empty when something of it cannot be read. */
        private Optional<ActivityFacts> facts(Entry service, @Nullable ActivityRow row) {
            var before = faults.size();
            var kinds = codes(service, Hsds.KIND, Activity.Kind.class);
            if (kinds.isEmpty() && row == null) bad(service.line(), "kind", "catalogue.import.noKind");
            if (faults.size() > before) return Optional.empty();
            var kind = kinds.isEmpty()
                    ? Objects.requireNonNull(row).kind()
                    : kinds.iterator().next();
            var now = row == null ? fresh(kind) : row.facts();
            var classified = service.fields().has("attributes");
            var facts = new ActivityFacts(
                    Objects.requireNonNullElse(service.text("name"), now.name()),
                    Objects.requireNonNullElse(service.text("description"), now.description()),
                    kind,
                    status(service, now.status()),
                    null,
                    null,
                    now.leaderName(),
                    Optional.ofNullable(first(service, "phones", "number")).orElse(now.leaderPhone()),
                    null,
                    classified ? codes(service, Hsds.FINGER, Activity.Finger.class) : now.fingers(),
                    classified ? codes(service, Hsds.PILLAR, Activity.Pillar.class) : now.pillars(),
                    now.form(),
                    now.music(),
                    now.outdoors(),
                    now.digital(),
                    now.smallGroup(),
                    now.aloneFriendly(),
                    language(service, now.language()),
                    Optional.ofNullable(service.text("eligibility_description")).orElse(now.targetGroup()),
                    cost(service, now.costKr()),
                    now.capacity());
            keepActivity.errors(facts, actor).forEach(error -> faults.add(new Fault(service.line(), error)));
            return faults.size() > before ? Optional.empty() : Optional.of(facts);
        }

        private static ActivityFacts fresh(Activity.Kind kind) {
            return new ActivityFacts(
                    "",
                    "",
                    kind,
                    Activity.Status.RUNNING,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    Set.of(),
                    Activity.Form.GROUP,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "sv",
                    null,
                    null,
                    null);
        }

        /** The terms of one kind that a service is classified by. */
        private <E extends Enum<E>> Set<E> codes(Entry service, String type, Class<E> of) {
            var found = EnumSet.noneOf(of);
            for (var attribute : service.fields().path("attributes")) {
                if (!attribute.path("link_type").asText().equals(type)) continue;
                var code = attribute.path("taxonomy_term").path("code").asText();
                var value = Arrays.stream(of.getEnumConstants())
                        .filter(one -> one.name().equals(code))
                        .findFirst();
                if (value.isEmpty()) bad(service.line(), type, "catalogue.import.value");
                value.ifPresent(found::add);
            }
            return found;
        }

        private static @Nullable String first(Entry service, String list, String field) {
            return StreamSupport.stream(service.fields().path(list).spliterator(), false)
                    .map(one -> one.path(field).asText(""))
                    .filter(said -> !said.isBlank())
                    .findFirst()
                    .orElse(null);
        }

        private Activity.Status status(Entry service, Activity.Status now) {
            var said = service.text("status");
            if (said == null || said.equals(Hsds.status(now))) return now;
            return switch (said) {
                case "active" -> Activity.Status.RUNNING;
                case "inactive", "temporarily closed" -> Activity.Status.PLANNED;
                case "defunct" -> Activity.Status.ENDED;
                default -> {
                    bad(service.line(), "status", "catalogue.import.value");
                    yield now;
                }
            };
        }

        private String language(Entry service, String now) {
            var said = first(service, "languages", "code");
            if (said == null || Activity.LANGUAGES.contains(said)) return Objects.requireNonNullElse(said, now);
            bad(service.line(), "language", "catalogue.import.value");
            return now;
        }

        private @Nullable Integer cost(Entry service, @Nullable Integer now) {
            var said = service.text("fees_description");
            if (said == null) return now;
            if (said.equals(Hsds.FREE)) return 0;
            var kronor = KRONOR.matcher(said);
            if (kronor.matches()) return Integer.valueOf(kronor.group(1));
            bad(service.line(), "costKr", "catalogue.import.value");
            return now;
        }

        /** A time that could be read; what it says is null when it is one that people cannot say here. */
        private record Timed(CatalogueLine.@Nullable Time said) {}

        private Optional<Timed> time(Entry schedule, @Nullable ActivityRow row) {
            var there = knownTimes.get(Objects.toString(schedule.text("id"), ""));
            if (there == null || row == null || !there.activityId().equals(row.activityId())) {
                return newTime(schedule).map(Timed::new);
            }
            var placeId = there.placeId() == null ? row.placeId() : there.placeId();
            var at = placeId == null ? null : Hsds.at(row.activityId(), placeId);
            var written = new Entry(0, json.valueToTree(Hsds.schedule(there, at)));
            if (TIME.stream().allMatch(field -> Objects.equals(written.text(field), schedule.text(field)))) {
                return Optional.of(new Timed(there.time()));
            }
            bad(schedule.line(), "pattern", "catalogue.import.otherTime");
            return Optional.empty();
        }

        private Optional<CatalogueLine.Time> newTime(Entry schedule) {
            var cadence = cadence(schedule);
            var first = schedule.text("valid_from") == null ? "dtstart" : "valid_from";
            var last = schedule.text("valid_to") == null ? "until" : "valid_to";
            var starts = parsed(schedule, "opens_at", "starts", LocalTime::parse, "time.unreadable");
            var ends = parsed(schedule, "closes_at", "ends", LocalTime::parse, "time.unreadable");
            var firstDay = parsed(schedule, first, "validFrom", LocalDate::parse, "date.unreadable");
            var lastDay = schedule.text(last) == null
                    ? null
                    : parsed(schedule, last, "validTo", LocalDate::parse, "date.unreadable");
            if (cadence.isEmpty()) bad(schedule.line(), "pattern", "catalogue.import.rule");
            if (cadence.isEmpty() || starts == null || ends == null || firstDay == null) return Optional.empty();
            var onHolidays = Objects.toString(schedule.text("notes"), "").contains(Hsds.ON_HOLIDAYS);
            return Optional.of(new CatalogueLine.Time(cadence.get(), starts, ends, firstDay, lastDay, onHolidays));
        }

        private static Optional<Cadence> cadence(Entry schedule) {
            if ("1".equals(schedule.text("count"))) {
                return Optional.of(new Cadence(Cadence.Pattern.ONCE, Set.of(), 0, Set.of()));
            }
            var rule = "FREQ=" + schedule.text("freq")
                    + ";INTERVAL=" + Objects.requireNonNullElse(schedule.text("interval"), "1")
                    + Hsds.byMonth(schedule.text("notes"))
                    + ";BYDAY=" + schedule.text("byday");
            try {
                return Cadence.of(rule);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private <T> @Nullable T parsed(
                Entry entry, String field, String ours, Function<String, T> parse, String wrong) {
            try {
                return parse.apply(Objects.toString(entry.text(field), ""));
            } catch (DateTimeException e) {
                bad(entry.line(), ours, wrong);
                return null;
            }
        }

        private void bad(int line, String field, String key) {
            faults.add(new Fault(line, new FieldError(field, key)));
        }
    }
}
