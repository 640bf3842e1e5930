package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import se.lotsen.access.Actor;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Numbers;
import se.lotsen.attendance.Payer;
import se.lotsen.attendance.RemarkOnProgramme;
import se.lotsen.attendance.SaveCount;
import se.lotsen.attendance.SessionLine;
import se.lotsen.attendance.ShowSessions;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;

/** Counts the sessions of the last weeks in a town, most of them, and notes what its meeting places cost. */
@Singleton
@Requires(notEnv = "live")
final class CountSessions {

    private static final int WEEKS = 6;

    private final ShowSessions sessions;
    private final SaveCount save;
    private final RemarkOnProgramme remark;
    private final NoteCost noteCost;
    private final LotsenClock clock;

    CountSessions(
            ShowSessions sessions, SaveCount save, RemarkOnProgramme remark, NoteCost noteCost, LotsenClock clock) {
        this.sessions = sessions;
        this.save = save;
        this.remark = remark;
        this.noteCost = noteCost;
        this.clock = clock;
    }

    void count(Staffed staffed) {
        var today = Swedish.today(clock);
        var dice = new Random(staffed.town().code().value().hashCode());
        var guide = staffed.guides().getFirst();
        for (var weeksAgo = WEEKS; weeksAgo >= 0; weeksAgo--) {
            var week = sessions.show(today.minusWeeks(weeksAgo), guide).sessions();
            week.stream()
                    .filter(this::isOver)
                    .filter(line -> line.visits() == null)
                    .forEach(line -> maybe(line, dice, guide));
            if (weeksAgo == 0) week.stream().findFirst().ifPresent(line -> complain(line, guide));
        }
        costs(staffed, today);
    }

    private boolean isOver(SessionLine line) {
        return !line.cancelled() && line.endsAt().isBefore(clock.instant());
    }

    private void maybe(SessionLine line, Random dice, Actor guide) {
        if (dice.nextInt(5) == 0) return;
        var women = 5 + dice.nextInt(9);
        var men = 1 + dice.nextInt(5);
        var here = (women + men) * 2 / 3;
        var portions = isMeal(line) ? women + men : 0;
        var numbers = new Numbers(women, men, 0, here, women + men - here, 0, dice.nextInt(3), portions);
        var afterwards = line.endsAt().plus(Duration.ofMinutes(5));
        var moment = afterwards.isBefore(clock.instant()) ? afterwards : clock.instant();
        clock.at(moment, () -> save.save(new SaveCount.Command(line.sessionId(), Map.of(), numbers), guide));
    }

    private static boolean isMeal(SessionLine line) {
        return line.activity().toLowerCase(Locale.ROOT).matches(".*(lunch|måltid).*");
    }

    private void complain(SessionLine line, Actor guide) {
        remark.tell(line.sessionId(), "Vi börjar en halvtimme senare från och med nästa vecka.", guide);
    }

    private void costs(Staffed staffed, LocalDate today) {
        for (var cost : List.of(
                new NoteCost.Command(null, today.getYear(), CostKind.RENT, Payer.MUNICIPALITY, "600 000"),
                new NoteCost.Command(null, today.getYear(), CostKind.FOOD_CONTROL, Payer.MUNICIPALITY, "12 500"),
                new NoteCost.Command(null, today.getYear(), CostKind.FOOD_CONTROL, Payer.ASSOCIATION, "6 250"))) {
            noteCost.note(cost, staffed.manager());
        }
    }
}
