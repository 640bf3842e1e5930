package se.lotsen.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/**
 * Places are closed for some days, all of them or one, or one is open though the others are closed. Coming sessions that nobody is booked on
 * are cancelled with the reason, and are on again when it is taken back; those with somebody on them wait for a decision.
 */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ClosePlaces {

    private static final int MOST_DAYS = 366;

    private final ClosedRows rows;
    private final PlaceRows places;
    private final Schedule schedule;
    private final SessionRows sessions;
    private final Clock clock;

    ClosePlaces(ClosedRows rows, PlaceRows places, Schedule schedule, SessionRows sessions, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.schedule = schedule;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * When.
     *
     * @param placeId the place, or null for every place
     * @param reason in words for the public
     */
    public record Command(
            @Nullable UUID placeId,
            ClosedDays.@Nullable Kind kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String reason) {}

    /** Closes or opens. */
    public Saved close(Command c, Actor actor) {
        var placeId = c.placeId();
        var kind = c.kind();
        var firstDay = c.firstDay();
        var lastDay = c.lastDay();
        var errors = new FactsCheck()
                .unless(kind == null, "kind", "catalogue.choose")
                .unless(firstDay == null, "firstDay", "date.unreadable")
                .unless(lastDay == null && firstDay != null, "lastDay", "date.unreadable")
                .unless(isBefore(lastDay, firstDay), "lastDay", "catalogue.lastDay.beforeFirst")
                .unless(isBefore(lastDay, Swedish.today(clock)), "lastDay", "catalogue.closed.over")
                .unless(isLong(firstDay, lastDay), "lastDay", "catalogue.closed.long")
                .unless(c.reason().isBlank(), "reason", "catalogue.closed.reason")
                .text("reason", c.reason())
                .unless(kind == ClosedDays.Kind.OPEN && placeId == null, "placeId", "catalogue.closed.which")
                .unless(
                        placeId != null
                                && places.findByMunicipalityIdAndPlaceId(actor.municipalityId(), placeId)
                                        .isEmpty(),
                        "placeId",
                        "catalogue.place.unknown")
                .errors();
        if (!errors.isEmpty() || kind == null || firstDay == null || lastDay == null) return new Saved.Refused(errors);
        var row = new ClosedRow(
                actor.municipalityId(),
                Ids.next(),
                placeId,
                kind,
                firstDay,
                lastDay,
                c.reason().strip(),
                null);
        rows.save(row);
        return new Saved.Done(row.periodId(), row.periodId().toString(), schedule.settle(Set.of(), actor));
    }

    /** Takes it back. */
    public Settled takeBack(UUID periodId, Actor actor) {
        if (rows.end(actor.municipalityId(), periodId, clock.instant()) == 0) throw new Missing("closed period");
        return schedule.settle(Set.of(), actor);
    }

    /** A session that is off the schedule is held all the same. */
    public void hold(UUID sessionId, Actor actor) {
        if (sessions.mark(actor.municipalityId(), sessionId, OffSchedule.HELD, null) == 0) throw new Missing("session");
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    private static boolean isLong(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isAfter(first.plusDays(MOST_DAYS));
    }
}
