package se.lotsen.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.ListedActivity.Hours;
import se.lotsen.shared.SqlArray;

/**
 * What a record system may know of the municipality that it refers to: what there is to take part in, who arranges it and where. Holds no
 * data about persons; a leader's name and phone are for those who work here. A municipality has some hundred activities, so everything is read
 * by a few queries at once.
 */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class Directory {

    private final Catalogue catalogue;
    private final SeriesRows series;
    private final DirectoryRows rows;
    private final Clock clock;

    Directory(Catalogue catalogue, SeriesRows series, DirectoryRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.series = series;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The activities that are for the public.
     *
     * @param ids only these, or null for all
     */
    public List<ListedActivity> activities(@Nullable Collection<UUID> ids, Actor actor) {
        var changed = rows.activities(actor.municipalityId(), SqlArray.ofNullable(ids), clock.instant()).stream()
                .collect(toMap(Changed::id, Function.identity()));
        var running = series.running(actor.municipalityId()).stream().collect(groupingBy(Series::activityId));
        return catalogue.offerings(actor).stream()
                .filter(offering -> offering.activity().status().isPublic())
                .filter(offering -> changed.containsKey(offering.activity().id()))
                .collect(groupingBy(offering -> offering.activity().id()))
                .values()
                .stream()
                .map(offerings -> listed(offerings, changed, running))
                .toList();
    }

    /** Every meeting place. */
    public List<ListedPlace> places(Actor actor) {
        var changed = rows.places(actor.municipalityId()).stream().collect(toMap(Changed::id, Function.identity()));
        return catalogue.places(actor).stream()
                .flatMap(place -> Optional.ofNullable(changed.get(place.id()))
                        .map(at -> new ListedPlace(place, at.organiserId(), at.changedAt()))
                        .stream())
                .toList();
    }

    /** The municipality, those who arrange activities in it, and the health centre that asks. */
    public List<ListedOrganisation> organisations(Actor actor) {
        return rows.organisations(
                actor.municipalityId(), municipalityId(actor.municipalityId()), actor.requireUnitId());
    }

    /** The municipality's id among organisations: it has only its code, and the id must stay the same for ever. */
    public static UUID municipalityId(String kommunkod) {
        return UUID.nameUUIDFromBytes(("municipality/" + kommunkod).getBytes(StandardCharsets.UTF_8));
    }

    private static ListedActivity listed(
            List<Offering> offerings, Map<UUID, Changed> changed, Map<UUID, List<Series>> running) {
        var activity = offerings.getFirst().activity();
        var heldAt = offerings.stream()
                .flatMap(offering -> Stream.ofNullable(offering.place()))
                .toList();
        var hours = running.getOrDefault(activity.id(), List.of()).stream()
                .map(one -> new Hours(one.weekdays(), one.starts(), one.ends(), one.onHolidays()))
                .distinct()
                .toList();
        var next = offerings.stream()
                .flatMap(offering -> offering.next().stream())
                .min(Comparator.comparing(Session::startsAt));
        var at = Objects.requireNonNull(changed.get(activity.id()));
        return new ListedActivity(activity, at.organiserId(), heldAt, hours, next.orElse(null), at.changedAt());
    }
}
