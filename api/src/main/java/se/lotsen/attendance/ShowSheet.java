package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.booking.NamedVisitor;
import se.lotsen.booking.NamedVisitors;
import se.lotsen.catalogue.Session;

/** View: a session's attendance sheet, on the screen or on paper. A manager counts visits and is told no names. */
@UseCase(roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER})
public class ShowSheet {

    private final Door door;
    private final CountRows counts;
    private final LinkRows links;
    private final NamedVisitors visitors;
    private final Municipalities municipalities;
    private final AccessLog log;
    private final Clock clock;

    ShowSheet(
            Door door,
            CountRows counts,
            LinkRows links,
            NamedVisitors visitors,
            Municipalities municipalities,
            AccessLog log,
            Clock clock) {
        this.door = door;
        this.counts = counts;
        this.links = links;
        this.visitors = visitors;
        this.municipalities = municipalities;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The sheet.
     *
     * @param begun whether the session has begun, so that it can be counted
     * @param named those whose name may be seen
     * @param cameUnseen how many came who are counted by name and whose names this reader is not shown: a manager is shown none, and
     *     nobody one who no longer lets it be seen
     * @param version number of the last saving, 0 for none
     * @param numbers as last saved, or nobody
     * @param savedAt when it was last saved, or null
     * @param changeableUntil until when a link can change it
     * @param linkCanWork whether that is still to come
     * @param linkMadeAt when the link in use was made, or null when there is none
     * @param history every saving, latest first
     * @param phone to the guides' team
     */
    public record Sheet(
            Session session,
            boolean begun,
            List<NamedVisitor> named,
            int cameUnseen,
            int version,
            Numbers numbers,
            @Nullable Instant savedAt,
            Instant changeableUntil,
            boolean linkCanWork,
            @Nullable Instant linkMadeAt,
            List<SavedCount> history,
            String municipality,
            String phone) {}

    /** Shows it on the screen. Names are shown from the session's start. */
    public Sheet show(UUID sessionId, Actor actor) {
        return sheet(sessionId, Action.READ, actor);
    }

    /** Shows it to be printed, beforehand too. */
    public Sheet print(UUID sessionId, Actor actor) {
        return sheet(sessionId, Action.PRINT, actor);
    }

    private Sheet sheet(UUID sessionId, Action action, Actor actor) {
        var session = door.session(sessionId, actor);
        var newest = counts.newest(actor.municipalityId(), sessionId);
        var municipality = municipalities.of(actor);
        var begun = !clock.instant().isBefore(session.startsAt());
        var worksUntil = door.worksUntil(sessionId, actor);
        var named = begun || action == Action.PRINT ? named(sessionId, action, actor) : nobody(action);
        return new Sheet(
                session,
                begun,
                named,
                begun ? cameUnseen(sessionId, named, actor) : 0,
                newest.map(CountRow::version).orElse(0),
                newest.map(CountRow::numbers).orElse(Numbers.NOBODY),
                newest.map(CountRow::savedAt).orElse(null),
                worksUntil,
                clock.instant().isBefore(worksUntil),
                links.inUse(actor.municipalityId(), sessionId)
                        .map(LinkRow::madeAt)
                        .orElse(null),
                counts.history(actor.municipalityId(), sessionId),
                municipality.name(),
                municipality.phone());
    }

    private int cameUnseen(UUID sessionId, List<NamedVisitor> shown, Actor actor) {
        var came = new HashSet<UUID>();
        counts.cameByName(actor.municipalityId(), sessionId).forEach(one -> came.add(one.bookingId()));
        if (actor.role() == Role.MANAGER) came.addAll(visitors.came(sessionId, actor));
        shown.forEach(visitor -> came.remove(visitor.bookingId()));
        return came.size();
    }

    private List<NamedVisitor> named(UUID sessionId, Action action, Actor actor) {
        return actor.role() == Role.MANAGER ? nobody(action) : visitors.of(sessionId, action, actor);
    }

    private List<NamedVisitor> nobody(Action action) {
        log.persons(action, List.of(), null);
        return List.of();
    }
}
