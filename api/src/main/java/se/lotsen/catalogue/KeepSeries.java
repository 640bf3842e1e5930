package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A recurring time of an activity is added, changed or ended. Coming sessions follow, except those that somebody is booked on. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class KeepSeries {

    private final SeriesRows rows;
    private final ActivityRows activities;
    private final PlaceRows places;
    private final Schedule schedule;
    private final Clock clock;

    KeepSeries(SeriesRows rows, ActivityRows activities, PlaceRows places, Schedule schedule, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.places = places;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * What to keep.
     *
     * @param id the series, or null for a new one
     * @param version of what was shown
     * @param placeId where, or null for the activity's own place
     * @param lastDay null is until further notice
     */
    public record Command(
            String activity,
            @Nullable UUID id,
            int version,
            Cadence cadence,
            LocalTime starts,
            LocalTime ends,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable UUID placeId,
            boolean onHolidays) {}

    /** Keeps it. */
    public Saved keep(Command c, Actor actor) {
        var before = schedule.occasions(activity(c.activity(), actor).activityId(), actor);
        return switch (keepTime(c, actor)) {
            case Saved.Done done -> new Saved.Done(done.id(), done.slug(), schedule.settle(before, actor));
            case Saved.Refused refused -> refused;
            case Saved.ChangedByOther changed -> changed;
        };
    }

    /** Keeps the time; whoever calls it lets the sessions follow. */
    Saved keepTime(Command c, Actor actor) {
        var activity = activity(c.activity(), actor);
        var now = c.id() == null ? null : row(c.id(), activity, actor);
        if (now != null && now.version() != c.version()) return new Saved.ChangedByOther();
        var errors = errors(c, actor);
        if (!errors.isEmpty()) return new Saved.Refused(errors);
        var next = next(c, now, activity);
        if (now == null) rows.save(next);
        else Kept.once(() -> rows.update(next), "series");
        return new Saved.Done(next.scheduleId(), activity.slug(), Settled.NOTHING);
    }

    private ActivityRow activity(String slug, Actor actor) {
        return activities
                .findByMunicipalityIdAndSlug(actor.municipalityId(), slug)
                .orElseThrow(() -> new Missing("activity"));
    }

    private SeriesRow row(UUID id, ActivityRow activity, Actor actor) {
        return rows.findByMunicipalityIdAndScheduleId(actor.municipalityId(), id)
                .filter(row -> row.activityId().equals(activity.activityId()))
                .orElseThrow(() -> new Missing("series"));
    }

    private List<FieldError> errors(Command c, Actor actor) {
        var errors = new ArrayList<>(errors(c.cadence(), c.starts(), c.ends(), c.firstDay(), c.lastDay()));
        if (!isPlace(c.placeId(), actor)) errors.add(new FieldError("placeId", "catalogue.place.unknown"));
        return List.copyOf(errors);
    }

    /** What must be put right of a time before it is kept. */
    static List<FieldError> errors(
            Cadence cadence, LocalTime starts, LocalTime ends, LocalDate first, @Nullable LocalDate last) {
        return new FactsCheck()
                .unless(!cadence.isWhole(), "days", "catalogue.days.missing")
                .unless(!ends.isAfter(starts), "ends", "catalogue.ends.beforeStarts")
                .unless(last != null && last.isBefore(first), "lastDay", "catalogue.lastDay.beforeFirst")
                .errors();
    }

    private boolean isPlace(@Nullable UUID id, Actor actor) {
        return id == null
                || places.findByMunicipalityIdAndPlaceId(actor.municipalityId(), id)
                        .filter(place -> place.endedOn() == null)
                        .isPresent();
    }

    private static SeriesRow next(Command c, @Nullable SeriesRow now, ActivityRow activity) {
        var once = c.cadence().pattern() == Cadence.Pattern.ONCE;
        return new SeriesRow(
                activity.municipalityId(),
                now == null ? Ids.next() : now.scheduleId(),
                activity.activityId(),
                c.placeId() != null && c.placeId().equals(activity.placeId()) ? null : c.placeId(),
                c.cadence().rrule(),
                c.starts(),
                c.ends(),
                c.firstDay(),
                once ? c.firstDay() : c.lastDay(),
                false,
                once || c.onHolidays(),
                now == null ? 1 : now.version());
    }

    /**
     * Ends it.
     *
     * @param lastDay the last day on which it is held; one that has been is today
     */
    public Saved end(String activity, UUID id, LocalDate lastDay, Actor actor) {
        var found = activity(activity, actor);
        var now = row(id, found, actor);
        var before = schedule.occasions(found.activityId(), actor);
        var today = Swedish.today(clock);
        var last = lastDay.isBefore(today) ? today : lastDay;
        Kept.once(() -> rows.update(ended(now, last)), "series");
        return new Saved.Done(id, found.slug(), schedule.settle(before, actor));
    }

    private static SeriesRow ended(SeriesRow row, LocalDate last) {
        return new SeriesRow(
                row.municipalityId(),
                row.scheduleId(),
                row.activityId(),
                row.placeId(),
                row.rrule(),
                row.starts(),
                row.ends(),
                row.validFrom(),
                last,
                row.invented(),
                row.onHolidays(),
                row.version());
    }
}
