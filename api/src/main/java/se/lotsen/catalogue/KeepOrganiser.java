package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** An organiser is added, changed or ended. One that still runs a place or an activity is not ended. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class KeepOrganiser {

    private final OrganiserRows rows;
    private final PlaceRows places;
    private final ActivityRows activities;
    private final Clock clock;

    KeepOrganiser(OrganiserRows rows, PlaceRows places, ActivityRows activities, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * What to keep.
     *
     * @param id the organiser, or null for a new one
     * @param version of what was shown
     */
    public record Command(@Nullable UUID id, int version, OrganiserFacts facts) {}

    /** Keeps it. */
    public Saved keep(Command c, Actor actor) {
        var now = c.id() == null ? null : row(c.id(), actor);
        if (now != null && now.version() != c.version()) return new Saved.ChangedByOther();
        var facts = c.facts();
        var errors = new FactsCheck()
                .name(facts.name())
                .phone("phone", facts.phone())
                .unless(isTaken(c, actor), "name", "catalogue.organiser.taken")
                .unless(now != null && facts.ended() && runsSomething(now, actor), "ended", "catalogue.organiser.runs")
                .errors();
        if (!errors.isEmpty()) return new Saved.Refused(errors);
        var next = new OrganiserRow(
                actor.municipalityId(),
                now == null ? Ids.next() : now.organiserId(),
                facts.name().strip(),
                facts.kind(),
                FactsCheck.display(facts.phone()),
                ended(facts.ended(), now == null ? null : now.endedOn()),
                now == null ? 1 : now.version());
        if (now == null) rows.save(next);
        else Kept.once(() -> rows.update(next), "organiser");
        return new Saved.Done(next.organiserId(), next.organiserId().toString(), Settled.NOTHING);
    }

    private OrganiserRow row(UUID id, Actor actor) {
        return rows.findByMunicipalityIdAndOrganiserId(actor.municipalityId(), id)
                .orElseThrow(() -> new Missing("organiser"));
    }

    private boolean isTaken(Command c, Actor actor) {
        return rows.findByMunicipalityId(actor.municipalityId()).stream()
                .anyMatch(
                        other -> other.name().equalsIgnoreCase(c.facts().name().strip())
                                && !other.organiserId().equals(c.id()));
    }

    private boolean runsSomething(OrganiserRow row, Actor actor) {
        return places.runBy(actor.municipalityId(), row.organiserId()) > 0
                || activities.runBy(actor.municipalityId(), row.organiserId()) > 0;
    }

    private @Nullable LocalDate ended(boolean ended, @Nullable LocalDate before) {
        if (!ended) return null;
        return before == null ? Swedish.today(clock) : before;
    }
}
