package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** View: the catalogue as it is kept, with what has been changed in it. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ShowKept {

    private final OrganiserRows organisers;
    private final PlaceRows places;
    private final ActivityRows activities;
    private final SeriesRows series;
    private final ChangeRows changes;
    private final AssuredRows assured;
    private final Schedule schedule;
    private final Catalogue catalogue;
    private final Staff staff;
    private final Clock clock;

    ShowKept(
            OrganiserRows organisers,
            PlaceRows places,
            ActivityRows activities,
            SeriesRows series,
            ChangeRows changes,
            AssuredRows assured,
            Schedule schedule,
            Catalogue catalogue,
            Staff staff,
            Clock clock) {
        this.organisers = organisers;
        this.places = places;
        this.activities = activities;
        this.series = series;
        this.changes = changes;
        this.assured = assured;
        this.schedule = schedule;
        this.catalogue = catalogue;
        this.staff = staff;
        this.clock = clock;
    }

    /** Something to choose among. */
    public record Named(UUID id, String slug, String name, boolean ended) {}

    /** The choices of every form. */
    public record Choices(List<Named> places, List<Named> organisers, List<Named> leaders) {

        /** Name of a place, or empty. */
        public String place(@Nullable UUID id) {
            return name(places, id);
        }

        /** The name of what a text is the id of, or the text itself. */
        public String named(String text) {
            return Stream.of(places, organisers, leaders)
                    .flatMap(List::stream)
                    .filter(one -> one.id().toString().equals(text))
                    .map(Named::name)
                    .findFirst()
                    .orElse(text);
        }

        private static String name(List<Named> among, @Nullable UUID id) {
            return among.stream()
                    .filter(one -> one.id().equals(id))
                    .map(Named::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Where keeping begins. */
    public record Overview(
            Choices choices,
            List<Named> activities,
            List<OldFact> toCheck,
            List<Session> undecided,
            List<ClosedDays.Period> closed) {}

    /** An organiser. */
    public record OfOrganiser(UUID id, int version, OrganiserFacts facts, List<ChangeLine> history) {}

    /** A meeting place. */
    public record OfPlace(
            UUID id,
            String slug,
            int version,
            PlaceFacts facts,
            @Nullable LocalDate assuredOn,
            List<ChangeLine> history) {}

    /** An activity with its times. */
    public record OfActivity(
            UUID id,
            String slug,
            int version,
            ActivityFacts facts,
            @Nullable LocalDate assuredOn,
            List<KeptSeries> series,
            List<ChangeLine> history) {}

    /** Everything there is to do and to change. */
    public Overview overview(Actor actor) {
        var today = Swedish.today(clock);
        return new Overview(
                choices(actor),
                activities.findByMunicipalityId(actor.municipalityId()).stream()
                        .map(row -> new Named(
                                row.activityId(), row.slug(), row.name(), row.status() == Activity.Status.ENDED))
                        .sorted(Comparator.comparing(Named::name).thenComparing(Named::slug))
                        .toList(),
                assured.old(actor.municipalityId(), today.minusDays(AssureFacts.DAYS)),
                schedule.undecided(actor),
                catalogue.closedDays(today, actor).periods());
    }

    /** Coming sessions that are off the schedule with somebody booked on them, soonest first. */
    public List<Session> undecided(Actor actor) {
        return schedule.undecided(actor);
    }

    /** Places, organisers and the accounts of leaders, by name. */
    public Choices choices(Actor actor) {
        return new Choices(
                places.all(actor.municipalityId()).stream()
                        .map(row -> new Named(row.placeId(), row.slug(), row.name(), row.endedOn() != null))
                        .toList(),
                organisers.findByMunicipalityId(actor.municipalityId()).stream()
                        .map(row -> new Named(
                                row.organiserId(), row.organiserId().toString(), row.name(), row.endedOn() != null))
                        .sorted(Comparator.comparing(Named::name))
                        .toList(),
                staff.leaders(actor).stream()
                        .map(one -> new Named(one.id(), one.id().toString(), one.name(), false))
                        .toList());
    }

    /** One organiser. */
    public OfOrganiser organiser(UUID id, Actor actor) {
        var row = organisers
                .findByMunicipalityIdAndOrganiserId(actor.municipalityId(), id)
                .orElseThrow(() -> new Missing("organiser"));
        return new OfOrganiser(id, row.version(), row.facts(), changes.of(actor.municipalityId(), id));
    }

    /** One place. */
    public OfPlace place(String slug, Actor actor) {
        var row = places.findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                .orElseThrow(() -> new Missing("place"));
        return new OfPlace(
                row.placeId(),
                slug,
                row.version(),
                row.facts(),
                row.assuredOn(),
                changes.of(actor.municipalityId(), row.placeId()));
    }

    /** One activity. */
    public OfActivity activity(String slug, Actor actor) {
        var row = activities
                .findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                .orElseThrow(() -> new Missing("activity"));
        return new OfActivity(
                row.activityId(),
                slug,
                row.version(),
                row.facts(),
                row.assuredOn(),
                series.of(actor.municipalityId(), row.activityId()).stream()
                        .map(SeriesRow::kept)
                        .toList(),
                changes.of(actor.municipalityId(), row.activityId()));
    }
}
