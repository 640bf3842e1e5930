package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Slug;
import se.lotsen.shared.Swedish;

/** A meeting place is added, changed or closed down. One where something is still held is not closed down. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class KeepPlace {

    /** Words that addresses need for themselves. */
    private static final Set<String> RESERVED = Set.of("ny", "alla");

    private final PlaceRows rows;
    private final OrganiserRows organisers;
    private final Clock clock;

    KeepPlace(PlaceRows rows, OrganiserRows organisers, Clock clock) {
        this.rows = rows;
        this.organisers = organisers;
        this.clock = clock;
    }

    /**
     * What to keep.
     *
     * @param slug the place, or null for a new one
     * @param version of what was shown
     */
    public record Command(@Nullable String slug, int version, PlaceFacts facts) {}

    /** Keeps it. */
    public Saved keep(Command c, Actor actor) {
        var now = c.slug() == null ? null : row(c.slug(), actor);
        if (now != null && now.version() != c.version()) return new Saved.ChangedByOther();
        var errors = errors(c.facts(), now, actor);
        if (!errors.isEmpty()) return new Saved.Refused(errors);
        var next = next(c.facts(), now, actor);
        if (now == null) rows.save(next);
        else Kept.once(() -> rows.update(next), "place");
        return new Saved.Done(next.placeId(), next.slug(), Settled.NOTHING);
    }

    private PlaceRow row(String slug, Actor actor) {
        return rows.findByMunicipalityIdAndSlug(actor.municipalityId(), slug).orElseThrow(() -> new Missing("place"));
    }

    private List<FieldError> errors(PlaceFacts facts, @Nullable PlaceRow now, Actor actor) {
        var organiserId = facts.organiserId();
        return new FactsCheck()
                .name(facts.name())
                .text("address", facts.address())
                .text("area", facts.area())
                .phone("phone", facts.phone())
                .unless(
                        organiserId != null
                                && organisers
                                        .findByMunicipalityIdAndOrganiserId(actor.municipalityId(), organiserId)
                                        .isEmpty(),
                        "organiserId",
                        "catalogue.organiser.unknown")
                .unless(
                        now != null
                                && facts.ended()
                                && rows.seriesAt(actor.municipalityId(), now.placeId(), Swedish.today(clock)) > 0,
                        "ended",
                        "catalogue.place.inUse")
                .errors();
    }

    private PlaceRow next(PlaceFacts facts, @Nullable PlaceRow now, Actor actor) {
        return new PlaceRow(
                actor.municipalityId(),
                now == null ? Ids.next() : now.placeId(),
                now == null ? slug(facts.name(), actor) : now.slug(),
                facts.name().strip(),
                facts.organiserId(),
                facts.area(),
                facts.toilet(),
                facts.hearingLoop(),
                facts.stepFree(),
                facts.busStop(),
                facts.smallGroup(),
                facts.aloneFriendly(),
                now != null && now.invented(),
                now == null ? null : now.source(),
                facts.address(),
                FactsCheck.display(facts.phone()),
                Swedish.today(clock),
                ended(facts.ended(), now == null ? null : now.endedOn()),
                now == null ? 1 : now.version());
    }

    private String slug(String name, Actor actor) {
        return Slug.free(
                name,
                slug -> RESERVED.contains(slug)
                        || rows.findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                                .isPresent());
    }

    private @Nullable LocalDate ended(boolean ended, @Nullable LocalDate before) {
        if (!ended) return null;
        return before == null ? Swedish.today(clock) : before;
    }
}
