package se.lotsen.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Municipality;

/**
 * The catalogue in the Human Services Data Specification, version 3.0 (docs.openreferral.org): its tables as lists. What nobody has stated is left
 * out; the seasons of a schedule, for which HSDS has no field, are told in its notes. Kind, fingers and pillars are attributes, by our own codes.
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Hsds(
        String version,
        List<Organization> organizations,
        List<Service> services,
        List<Location> locations,
        List<ServiceAtLocation> serviceAtLocations,
        List<Schedule> schedules) {

    /** What an attribute of a service tells. */
    static final String KIND = "kind";

    static final String FINGER = "finger";
    static final String PILLAR = "pillars";

    static final String FREE = "Gratis";
    static final String ON_HOLIDAYS = "Hålls även på helgdagar";

    private static final String VERSION = "3.0";
    private static final String ONLY_MONTHS = "Bara månaderna ";
    private static final Pattern MONTHS = Pattern.compile(ONLY_MONTHS + "(\\d+(?:, \\d+)*)");

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(UUID id, String name, String description, List<Phone> phones) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(
            UUID id,
            UUID organizationId,
            String name,
            String description,
            String status,
            @Nullable String eligibilityDescription,
            @Nullable String feesDescription,
            @Nullable String assuredDate,
            List<Language> languages,
            List<Phone> phones,
            List<Attribute> attributes) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            UUID id, UUID linkId, String linkEntity, String linkType, UUID taxonomyTermId, Term taxonomyTerm) {}

    record Term(UUID id, String code, String name, String description, String taxonomy) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            UUID id,
            String locationType,
            String name,
            List<Address> addresses,
            List<Accessibility> accessibility,
            List<Phone> phones) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceAtLocation(UUID id, UUID serviceId, UUID locationId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Schedule(
            UUID id,
            UUID serviceId,
            @Nullable UUID serviceAtLocationId,
            String validFrom,
            @Nullable String validTo,
            String dtstart,
            String freq,
            int interval,
            @Nullable String byday,
            @Nullable Integer count,
            String opensAt,
            String closesAt,
            @Nullable String notes) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Phone(UUID id, String number) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Language(UUID id, String code) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Address(
            UUID id,
            @JsonProperty("address_1") String street,
            @Nullable String city,
            String country,
            String addressType) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Accessibility(UUID id, String description) {}

    static Hsds of(
            Municipality municipality,
            List<OrganiserRow> organisers,
            List<PlaceLine> places,
            List<ActivityRow> activities,
            Map<UUID, List<SeriesRow>> times) {
        var ours = Directory.municipalityId(municipality.id());
        var atLocations = new LinkedHashSet<ServiceAtLocation>();
        var schedules = new ArrayList<Schedule>();
        for (var activity : activities) {
            if (activity.placeId() != null) atLocations.add(at(activity.activityId(), activity.placeId()));
            for (var one : times.getOrDefault(activity.activityId(), List.of())) {
                var placeId = one.placeId() == null ? activity.placeId() : one.placeId();
                var at = placeId == null ? null : at(activity.activityId(), placeId);
                if (at != null) atLocations.add(at);
                schedules.add(schedule(one, at));
            }
        }
        return new Hsds(
                VERSION,
                Stream.concat(
                                Stream.of(new Organization(
                                        ours,
                                        municipality.name() + " kommun",
                                        "Kommun",
                                        phones(ours, municipality.phone()))),
                                organisers.stream().map(Hsds::organization))
                        .toList(),
                activities.stream().map(activity -> service(activity, ours)).toList(),
                places.stream()
                        .filter(place -> place.endedOn() == null)
                        .map(Hsds::location)
                        .toList(),
                List.copyOf(atLocations),
                List.copyOf(schedules));
    }

    private static Organization organization(OrganiserRow row) {
        var kind = switch (row.kind()) {
            case MUNICIPAL -> "Kommunal verksamhet";
            case ASSOCIATION -> "Förening";
            case COMPANY -> "Företag";
            case CONGREGATION -> "Församling";
        };
        return new Organization(row.organiserId(), row.name(), kind, phones(row.organiserId(), row.phone()));
    }

    private static Service service(ActivityRow row, UUID ours) {
        var cost = row.costKr();
        return new Service(
                row.activityId(),
                row.organiserId() == null ? ours : row.organiserId(),
                row.name(),
                row.description(),
                status(row.status()),
                row.targetGroup(),
                cost == null ? null : cost == 0 ? FREE : cost + " kr per gång",
                row.assuredOn() == null ? null : row.assuredOn().toString(),
                List.of(new Language(part(row.activityId(), "language"), row.language())),
                phones(row.activityId(), row.leaderPhone()),
                attributes(row));
    }

    static String status(Activity.Status status) {
        return switch (status) {
            case PLANNED -> "inactive";
            case ENDED -> "defunct";
            case RUNNING, SEASONAL, ONE_OFF, REQUIRED -> "active";
        };
    }

    private static List<Attribute> attributes(ActivityRow row) {
        var id = row.activityId();
        return Stream.of(
                        Stream.of(attribute(
                                id, KIND, "Typ av aktivitet", row.kind().name())),
                        Arrays.stream(row.finger())
                                .map(code -> attribute(id, FINGER, "Finger i FINGER-modellen", code)),
                        Arrays.stream(row.pillars())
                                .map(code -> attribute(id, PILLAR, "Hörnpelare för gott åldrande", code)))
                .flatMap(all -> all)
                .toList();
    }

    private static Attribute attribute(UUID service, String type, String description, String code) {
        var taxonomy = "lotsen-" + type;
        var term = UUID.nameUUIDFromBytes((taxonomy + "/" + code).getBytes(StandardCharsets.UTF_8));
        var name = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Attribute(
                part(service, type + "/" + code),
                service,
                "service",
                type,
                term,
                new Term(term, code, name, description, taxonomy));
    }

    private static Location location(PlaceLine row) {
        var address = row.address();
        return new Location(
                row.placeId(),
                "physical",
                row.name(),
                address == null
                        ? List.of()
                        : List.of(new Address(part(row.placeId(), "address"), address, row.area(), "SE", "physical")),
                accessibility(row),
                phones(row.placeId(), row.phone()));
    }

    private static List<Accessibility> accessibility(PlaceLine row) {
        var facts = new ArrayList<Accessibility>();
        add(facts, row, row.toilet(), "Toalett");
        add(facts, row, row.hearingLoop(), "Hörslinga");
        add(facts, row, row.stepFree(), "Utan trappor");
        add(facts, row, row.busStop(), "Buss stannar nära");
        return List.copyOf(facts);
    }

    private static void add(List<Accessibility> facts, PlaceLine row, @Nullable Boolean fact, String words) {
        if (Boolean.TRUE.equals(fact)) facts.add(new Accessibility(part(row.placeId(), words), words));
    }

    static ServiceAtLocation at(UUID activityId, UUID placeId) {
        return new ServiceAtLocation(part(activityId, placeId.toString()), activityId, placeId);
    }

    /** The months that the notes of a schedule tell, as a part of a rule; nothing for all of the year. */
    static String byMonth(@Nullable String notes) {
        var months = MONTHS.matcher(Objects.toString(notes, ""));
        return months.find() ? ";BYMONTH=" + months.group(1).replace(" ", "") : "";
    }

    static Schedule schedule(SeriesRow row, @Nullable ServiceAtLocation at) {
        var rule = Recurrence.rule(row.rrule());
        var days = rule.getByDayPart();
        var months = rule.getByPart(RecurrenceRule.Part.BYMONTH);
        var notes = Stream.of(
                        months == null
                                ? null
                                : ONLY_MONTHS
                                        + months.stream()
                                                .map(month -> String.valueOf(month + 1))
                                                .collect(Collectors.joining(", ")),
                        row.onHolidays() ? ON_HOLIDAYS : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return new Schedule(
                row.scheduleId(),
                row.activityId(),
                at == null ? null : at.id(),
                row.validFrom().toString(),
                row.validTo() == null ? null : row.validTo().toString(),
                row.validFrom().toString(),
                rule.getCount() != null ? "WEEKLY" : rule.getFreq().name().toUpperCase(Locale.ROOT),
                rule.getInterval(),
                days == null ? null : days.stream().map(String::valueOf).collect(Collectors.joining(",")),
                rule.getCount(),
                row.starts().toString(),
                row.ends().toString(),
                notes.isEmpty() ? null : notes);
    }

    private static List<Phone> phones(UUID of, @Nullable String number) {
        return number == null ? List.of() : List.of(new Phone(part(of, "phone"), number));
    }

    /** An id that stays the same for a part that has none of its own. */
    private static UUID part(UUID whole, String part) {
        return UUID.nameUUIDFromBytes((whole + "/" + part).getBytes(StandardCharsets.UTF_8));
    }
}
