package se.lotsen.catalogue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/**
 * Keeps the coming sessions as the series and the closed days say. A session that nobody is booked on follows them; one with somebody on it
 * is marked and waits for a person. What a person has cancelled or decided to hold, and what no series ever made, is left alone.
 */
@Singleton
class Schedule {

    /** How far ahead there are sessions to book. */
    static final int WEEKS = 12;

    private static final String NO_LONGER = "Tiden är ändrad";
    private static final String ENDS_OTHERWISE = "Sluttiden är ändrad";

    private final SeriesRows series;
    private final SessionRows sessions;
    private final Catalogue catalogue;
    private final ActivityRows activities;
    private final Clock clock;

    Schedule(SeriesRows series, SessionRows sessions, Catalogue catalogue, ActivityRows activities, Clock clock) {
        this.series = series;
        this.sessions = sessions;
        this.catalogue = catalogue;
        this.activities = activities;
        this.clock = clock;
    }

    /** When it ends, and why the place is closed then, or null when it is open. */
    private record Planned(Instant endsAt, @Nullable String closedWhy) {}

    /**
     * What an activity's series say now, to be given to {@link #settle} when they have been changed. From here on nobody else changes what
     * the municipality's sessions follow, until this transaction ends: two who settle at once would each leave sessions of the other's.
     */
    Set<Occasion> occasions(UUID activityId, Actor actor) {
        return occasions(actor).stream()
                .filter(one -> one.activityId().equals(activityId))
                .collect(Collectors.toSet());
    }

    /** What all series say now; the same holds. */
    Set<Occasion> occasions(Actor actor) {
        alone(actor);
        return Set.copyOf(planned(actor).keySet());
    }

    /**
     * Makes, cancels and marks what is another than planned.
     *
     * @param before occasions that a series made until now: those that none makes any longer go
     */
    Settled settle(Set<Occasion> before, Actor actor) {
        alone(actor);
        var planned = planned(actor);
        var there = new HashSet<Occasion>();
        var touched = new HashSet<UUID>();
        var made = 0;
        var cancelled = 0;
        var undecided = 0;
        for (var session : sessions.madeSince(actor.municipalityId(), startOfToday())) {
            there.add(session.occasion());
            if (!session.startsAt().isAfter(clock.instant())) continue;
            switch (follow(session, planned.get(session.occasion()), before, actor)) {
                case REVIVED -> made++;
                case CANCELLED -> cancelled++;
                case MARKED -> undecided++;
                case ALTERED -> {}
                case AS_IT_WAS -> {
                    continue;
                }
            }
            touched.add(session.activityId());
        }
        for (var one : planned.entrySet()) {
            if (one.getValue().closedWhy() != null || !there.add(one.getKey())) continue;
            add(one.getKey(), one.getValue().endsAt(), actor);
            made++;
        }
        touched.forEach(activityId -> activities.touch(actor.municipalityId(), activityId));
        return new Settled(made, cancelled, undecided);
    }

    private void alone(Actor actor) {
        var _ = activities.lock("schedule" + actor.municipalityId());
    }

    private enum Step {
        REVIVED,
        CANCELLED,
        MARKED,
        ALTERED,
        AS_IT_WAS
    }

    private Step follow(Made session, @Nullable Planned planned, Set<Occasion> before, Actor actor) {
        var off = session.offSchedule();
        if (off == OffSchedule.HELD || (session.cancelledAt() != null && off == null)) return Step.AS_IT_WAS;
        if (planned == null) {
            var wasMade = before.contains(session.occasion()) || off == OffSchedule.SCHEDULE;
            return wasMade ? off(session, OffSchedule.SCHEDULE, NO_LONGER, actor) : Step.AS_IT_WAS;
        }
        if (planned.closedWhy() != null) return off(session, OffSchedule.CLOSED, planned.closedWhy(), actor);
        if (!session.endsAt().equals(planned.endsAt())) return endOtherwise(session, planned.endsAt(), actor);
        if (off == null) return Step.AS_IT_WAS;
        return revive(session, actor);
    }

    private Step revive(Made session, Actor actor) {
        sessions.revive(actor.municipalityId(), session.sessionId());
        return session.cancelledAt() == null ? Step.ALTERED : Step.REVIVED;
    }

    /** Whoever is booked was told when it ends: that is not moved behind anyone's back. */
    private Step endOtherwise(Made session, Instant endsAt, Actor actor) {
        var _ = sessions.lock(actor.municipalityId(), session.sessionId());
        if (sessions.endFree(actor.municipalityId(), session.sessionId(), endsAt) > 0) {
            return session.offSchedule() == null ? Step.ALTERED : revive(session, actor);
        }
        return mark(session, OffSchedule.SCHEDULE, ENDS_OTHERWISE, actor);
    }

    /** The row is locked before it is looked at, as a booking does, so that nobody books what is being cancelled. */
    private Step off(Made session, OffSchedule off, String why, Actor actor) {
        if (session.cancelledAt() != null) return Step.AS_IT_WAS;
        var _ = sessions.lock(actor.municipalityId(), session.sessionId());
        if (session.booked() == 0
                && sessions.cancelFree(actor.municipalityId(), session.sessionId(), off, why, clock.instant()) > 0) {
            return Step.CANCELLED;
        }
        return mark(session, off, why, actor);
    }

    private Step mark(Made session, OffSchedule off, String why, Actor actor) {
        if (off == session.offSchedule() && why.equals(session.offReason())) return Step.AS_IT_WAS;
        return sessions.mark(actor.municipalityId(), session.sessionId(), off, why) > 0 ? Step.MARKED : Step.AS_IT_WAS;
    }

    private Map<Occasion, Planned> planned(Actor actor) {
        var today = Swedish.today(clock);
        var closedDays = catalogue.closedDays(today, actor);
        var planned = new HashMap<Occasion, Planned>();
        for (var one : series.running(actor.municipalityId())) {
            for (var times : one.between(today, today.plusWeeks(WEEKS))) {
                var day = LocalDate.ofInstant(times.startsAt(), Swedish.ZONE);
                var why = closedDays.reasonOn(one.placeId(), day).orElse(null);
                planned.putIfAbsent(
                        new Occasion(one.activityId(), one.placeId(), times.startsAt()),
                        new Planned(times.endsAt(), why));
            }
        }
        return planned;
    }

    private Instant startOfToday() {
        return Swedish.today(clock).atStartOfDay(Swedish.ZONE).toInstant();
    }

    private void add(Occasion one, Instant endsAt, Actor actor) {
        sessions.add(actor.municipalityId(), Ids.next(), one.activityId(), one.placeId(), one.startsAt(), endsAt);
    }

    /** Coming sessions that wait for a decision, soonest first; the reason is in the place of why one is cancelled. */
    List<Session> undecided(Actor actor) {
        return sessions.undecided(actor.municipalityId(), clock.instant());
    }
}
