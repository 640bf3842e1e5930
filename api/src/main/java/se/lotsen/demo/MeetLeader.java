package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.attendance.Numbers;
import se.lotsen.attendance.SaveCount;
import se.lotsen.attendance.SessionLine;
import se.lotsen.attendance.ShowSessions;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.LetLeadersSeeName;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseState;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.person.Consent;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/**
 * Some of the guides' persons go to what a leader with an account leads, and let the leader see their names. They came to the latest session, all
 * but one, and are booked on the next.
 */
@Singleton
@Requires(notEnv = "live")
final class MeetLeader {

    private static final int OF_EACH_GUIDE = 2;
    private static final int DAYS_BEFORE = 6;

    private final CaseList cases;
    private final ShowSessions sessions;
    private final BookActivity bookActivity;
    private final LetLeadersSeeName letSeeName;
    private final SaveCount save;
    private final DeliverOutbox deliverOutbox;
    private final LotsenClock clock;

    MeetLeader(
            CaseList cases,
            ShowSessions sessions,
            BookActivity bookActivity,
            LetLeadersSeeName letSeeName,
            SaveCount save,
            DeliverOutbox deliverOutbox,
            LotsenClock clock) {
        this.cases = cases;
        this.sessions = sessions;
        this.bookActivity = bookActivity;
        this.letSeeName = letSeeName;
        this.save = save;
        this.deliverOutbox = deliverOutbox;
        this.clock = clock;
    }

    void meet(Staffed staffed) {
        var leader = staffed.leader();
        var dice = new Random(staffed.town().code().value().hashCode());
        var today = Swedish.today(clock);
        var own = Stream.of(today.minusWeeks(1), today, today.plusWeeks(1))
                .flatMap(day -> sessions.show(day, leader).sessions().stream())
                .filter(line -> !line.cancelled())
                .toList();
        own.stream()
                .filter(line -> line.endsAt().isBefore(clock.instant()))
                .max(Comparator.comparing(SessionLine::startsAt))
                .ifPresent(latest -> came(latest, staffed, leader, dice));
        own.stream()
                .filter(line -> line.startsAt().isAfter(clock.instant()))
                .min(Comparator.comparing(SessionLine::startsAt))
                .ifPresent(next -> book(next, clock.instant(), staffed));
    }

    private void came(SessionLine latest, Staffed staffed, Actor leader, Random dice) {
        var day = LocalDate.ofInstant(latest.startsAt(), Swedish.ZONE);
        var bookings = book(latest, Moments.office(day.minusDays(DAYS_BEFORE), dice), staffed);
        var came = new HashMap<UUID, Boolean>();
        for (var booking : bookings) came.put(booking, !booking.equals(bookings.getLast()));
        var afterwards = latest.endsAt().plus(Duration.ofMinutes(5));
        var moment = afterwards.isBefore(clock.instant()) ? afterwards : clock.instant();
        var numbers = new Numbers(6, 2, 0, 0, 0, 0, 1, 0);
        clock.at(moment, () -> {
            save.save(new SaveCount.Command(latest.sessionId(), Map.copyOf(came), numbers), leader);
            deliverOutbox.run();
        });
    }

    /** The bookings that there was room for. */
    private List<UUID> book(SessionLine session, Instant moment, Staffed staffed) {
        return staffed.guides().stream()
                .flatMap(guide -> participating(guide).flatMap(number -> book(number, session, moment, guide)))
                .toList();
    }

    private Stream<String> participating(Actor guide) {
        var filter = new CaseList.Filter(
                List.of(), List.of(), List.of(CaseState.PARTICIPATING), List.of(), null, List.of(), false);
        return cases.page(CaseList.Tab.MINE, filter, null, guide).lines().stream()
                .map(CaseList.Line::number)
                .sorted()
                .limit(OF_EACH_GUIDE);
    }

    private Stream<UUID> book(String number, SessionLine session, Instant moment, Actor guide) {
        var booked = new UUID[1];
        clock.at(moment, () -> {
            var outcome = bookActivity.book(new BookActivity.Command(number, session.sessionId(), null, null), guide);
            if (outcome instanceof BookActivity.Outcome.Booked done) {
                letSeeName.let(number, true, Consent.Form.ORAL, guide);
                booked[0] = done.bookingId();
            }
            deliverOutbox.run();
        });
        return Stream.ofNullable(booked[0]);
    }
}
