package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.LotsenClock;
import se.lotsen.shared.Swedish;
import se.lotsen.tertial.Answer;
import se.lotsen.tertial.JudgeGoal;
import se.lotsen.tertial.KeepGoals;
import se.lotsen.tertial.KeepGoals.AddGoal;
import se.lotsen.tertial.KeepGoals.AddIndicator;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.NoteValue;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.tertial.Verdict;

/** The goals of a town's unit this year, and what it said of them after the first third. Invented. */
@Singleton
@Requires(notEnv = "live")
final class SetGoals {

    private static final String HEALTHY = "Äldre har ett tryggt, hälsosamt och självständigt liv";
    private static final String OFFERS = "Vi erbjuder hälsofrämjande aktiviteter, stöd och service";
    private static final String WORKPLACE = "Vi är en bra arbetsplats";

    private final KeepGoals goals;
    private final JudgeGoal judge;
    private final NoteValue note;
    private final LotsenClock clock;

    SetGoals(KeepGoals goals, JudgeGoal judge, NoteValue note, LotsenClock clock) {
        this.goals = goals;
        this.judge = judge;
        this.note = note;
        this.clock = clock;
    }

    void set(Staffed staffed) {
        var today = Swedish.today(clock);
        var year = today.getYear();
        goal(year, null, Level.BOARD, HEALTHY, null, staffed);
        goal(
                year,
                HEALTHY,
                Level.UNIT,
                OFFERS,
                "Seniorer mår bra av aktiviteterna och stödet, och fler hittar till dem.",
                staffed);
        goal(year, null, Level.BOARD, "Verksamheten är en attraktiv arbetsgivare", null, staffed);
        goal(year, "Verksamheten är en attraktiv arbetsgivare", Level.UNIT, WORKPLACE, null, staffed);
        counted(year, "Besök på träffpunkterna", Source.VISITS, staffed);
        counted(year, "Hälsosamtal", Source.TALKS_HELD, staffed);
        counted(year, "Personer i syn- och hörselstöd", Source.SIGHT_AND_HEARING_PERSONS, staffed);
        counted(year, "Beröm", Source.PRAISE, staffed);
        answered(goals.measure(
                new AddIndicator(
                        year,
                        id(year, WORKPLACE, staffed),
                        "Sjukfrånvaro",
                        Source.MANUAL,
                        Unit.PER_CENT,
                        "Sjukfrånvarons andel av arbetad tid, ur personalsystemet.",
                        new BigDecimal("1.9"),
                        BigDecimal.valueOf(9),
                        "Tas fram av nämnd/styrelse",
                        null),
                staffed.manager()));
        if (!today.isBefore(Third.T1.of(year).to())) told(year, staffed);
    }

    private void told(int year, Staffed staffed) {
        var sick = goals.tree(year, staffed.manager()).parts().stream()
                .flatMap(part -> part.indicators().stream())
                .filter(indicator -> indicator.source() == Source.MANUAL)
                .findFirst()
                .orElseThrow();
        answered(note.note(
                new NoteValue.Command(year, Third.T1, sick.indicatorId(), new BigDecimal("1.8"), null, null),
                staffed.manager()));
        judged(year, OFFERS, Verdict.FULLY, "Utbudet är brett, och stödet används mer än förra året.", staffed);
        judged(
                year,
                WORKPLACE,
                Verdict.PARTLY,
                "Frånvaron är låg. Två tjänster var vakanta i början av året.",
                staffed);
    }

    private void judged(int year, String title, Verdict verdict, String text, Staffed staffed) {
        answered(judge.judge(
                new JudgeGoal.Command(year, Third.T1, id(year, title, staffed), verdict, text), staffed.manager()));
    }

    private void goal(
            int year, @Nullable String under, Level level, String title, @Nullable String expected, Staffed staffed) {
        var parent = under == null ? null : id(year, under, staffed);
        answered(goals.add(new AddGoal(year, parent, level, title, expected), staffed.manager()));
    }

    private void counted(int year, String name, Source source, Staffed staffed) {
        answered(goals.measure(
                new AddIndicator(
                        year, id(year, OFFERS, staffed), name, source, Unit.COUNT, null, null, null, null, null),
                staffed.manager()));
    }

    private UUID id(int year, String title, Staffed staffed) {
        return goals.tree(year, staffed.manager()).parts().stream()
                .map(part -> part.goal())
                .filter(goal -> goal.title().equals(title))
                .findFirst()
                .orElseThrow()
                .goalId();
    }

    private static void answered(Answer answer) {
        if (answer instanceof Answer.Refused refused)
            throw new IllegalStateException("not written: " + refused.errors());
    }
}
