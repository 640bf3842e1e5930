package se.lotsen.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Slug;
import se.lotsen.shared.Swedish;

/** An activity is added, changed or ended. Its coming sessions follow, except those that somebody is booked on. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class KeepActivity {

    private static final Set<String> RESERVED = Set.of("ny");
    private static final int MOST_KRONOR = 10_000;
    private static final int MOST_PLACES = 2_000;

    private final ActivityRows rows;
    private final PlaceRows places;
    private final OrganiserRows organisers;
    private final Staff staff;
    private final Schedule schedule;
    private final Clock clock;

    KeepActivity(
            ActivityRows rows,
            PlaceRows places,
            OrganiserRows organisers,
            Staff staff,
            Schedule schedule,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.organisers = organisers;
        this.staff = staff;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * What to keep.
     *
     * @param slug the activity, or null for a new one
     * @param version of what was shown
     */
    public record Command(@Nullable String slug, int version, ActivityFacts facts) {}

    /** Keeps it. */
    public Saved keep(Command c, Actor actor) {
        var before = c.slug() == null
                ? Set.<Occasion>of()
                : schedule.occasions(row(c.slug(), actor).activityId(), actor);
        return switch (keepFacts(c, actor)) {
            case Saved.Done done -> new Saved.Done(done.id(), done.slug(), schedule.settle(before, actor));
            case Saved.Refused refused -> refused;
            case Saved.ChangedByOther changed -> changed;
        };
    }

    /** Keeps its facts; whoever calls it lets the sessions follow. */
    Saved keepFacts(Command c, Actor actor) {
        var now = c.slug() == null ? null : row(c.slug(), actor);
        if (now != null && now.version() != c.version()) return new Saved.ChangedByOther();
        var errors = errors(c.facts(), actor);
        if (!errors.isEmpty()) return new Saved.Refused(errors);
        var next = next(c.facts(), now, actor);
        if (now == null) rows.save(next);
        else Kept.once(() -> rows.update(next), "activity");
        return new Saved.Done(next.activityId(), next.slug(), Settled.NOTHING);
    }

    private ActivityRow row(String slug, Actor actor) {
        return rows.findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                .orElseThrow(() -> new Missing("activity"));
    }

    /** What must be put right before they are kept. */
    List<FieldError> errors(ActivityFacts facts, Actor actor) {
        return new FactsCheck()
                .name(facts.name())
                .unless(facts.description().isBlank(), "description", "catalogue.description.missing")
                .text("description", facts.description())
                .text("targetGroup", facts.targetGroup())
                .text("leaderName", facts.leaderName())
                .phone("leaderPhone", facts.leaderPhone())
                .number("costKr", facts.costKr(), 0, MOST_KRONOR)
                .number("capacity", facts.capacity(), 1, MOST_PLACES)
                .unless(!isPlace(facts.placeId(), actor), "placeId", "catalogue.place.unknown")
                .unless(!isLeader(facts.leaderId(), actor), "leaderId", "catalogue.leader.unknown")
                .unless(!isOrganiser(facts.organiserId(), actor), "organiserId", "catalogue.organiser.unknown")
                .errors();
    }

    private boolean isPlace(@Nullable UUID id, Actor actor) {
        return id == null
                || places.findByMunicipalityIdAndPlaceId(actor.municipalityId(), id)
                        .filter(place -> place.endedOn() == null)
                        .isPresent();
    }

    private boolean isLeader(@Nullable UUID id, Actor actor) {
        return id == null
                || staff.leaders(actor).stream().anyMatch(leader -> leader.id().equals(id));
    }

    private boolean isOrganiser(@Nullable UUID id, Actor actor) {
        return id == null
                || organisers
                        .findByMunicipalityIdAndOrganiserId(actor.municipalityId(), id)
                        .isPresent();
    }

    private ActivityRow next(ActivityFacts facts, @Nullable ActivityRow now, Actor actor) {
        return new ActivityRow(
                actor.municipalityId(),
                now == null ? Ids.next() : now.activityId(),
                now == null ? slug(facts.name(), actor) : now.slug(),
                facts.name().strip(),
                facts.description().strip(),
                facts.kind(),
                facts.placeId(),
                facts.organiserId(),
                facts.leaderName(),
                FactsCheck.display(facts.leaderPhone()),
                facts.leaderId(),
                names(facts.fingers()),
                names(facts.pillars()),
                facts.form(),
                facts.music(),
                facts.outdoors(),
                facts.digital(),
                facts.smallGroup(),
                facts.aloneFriendly(),
                facts.language(),
                facts.costKr(),
                facts.capacity(),
                facts.status(),
                Swedish.today(clock),
                now != null && now.invented(),
                now == null ? null : now.sourceFile(),
                now == null ? null : now.sourceLines(),
                now == null ? null : now.sourceQuote(),
                facts.targetGroup(),
                now == null ? 1 : now.version());
    }

    private String slug(String name, Actor actor) {
        return Slug.free(
                name,
                slug -> RESERVED.contains(slug)
                        || rows.findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                                .isPresent());
    }

    private static String[] names(Set<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().toArray(String[]::new);
    }
}
