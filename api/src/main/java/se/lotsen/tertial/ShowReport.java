package se.lotsen.tertial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.StoredJson;
import se.lotsen.shared.Swedish;

/** View: what a unit tells its board about a year, as far as a third: goals, indicators, verdicts, words, and the complaints. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ShowReport {

    private final GoalRows goals;
    private final TertialRows texts;
    private final Counting counting;
    private final ShowComplaintTable complaints;
    private final Clock clock;

    ShowReport(GoalRows goals, TertialRows texts, Counting counting, ShowComplaintTable complaints, Clock clock) {
        this.goals = goals;
        this.texts = texts;
        this.counting = counting;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** An indicator with its outcome. */
    public record Measured(Indicator indicator, Outcome outcome) {}

    /**
     * A goal with what is said of it.
     *
     * @param depth how deep it stands in the tree, 0 at the top
     * @param verdict what a manager says of it in this third, or null
     */
    public record Part(
            Goal goal,
            int depth,
            List<Measured> measured,
            @Nullable Verdict verdict,
            Written text) {}

    /**
     * The report.
     *
     * @param lock the latest of this third, or null
     * @param differences what it says otherwise than when it was locked
     */
    public record Contents(
            int year,
            Third third,
            int thisYear,
            boolean over,
            Instant asOf,
            List<Part> parts,
            ShowComplaintTable.Contents complaints,
            @Nullable Lock lock,
            List<Difference> differences) {

        /** What is said about the complaints in this third. */
        public Written summary() {
            return complaints.parts().get(third.ordinal()).summary();
        }

        /**
         * Goals whose text is from the third before. It waits to be looked at, and goes neither with the files nor with the lock.
         */
        public List<Goal> carried() {
            return parts.stream()
                    .filter(part -> part.text().carried() && !part.text().text().isEmpty())
                    .map(Part::goal)
                    .toList();
        }

        /** True when what is said about the complaints is from the third before. */
        public boolean carriesSummary() {
            return summary().carried() && !summary().text().isEmpty();
        }

        /** Of everything that it says, so that what is locked is what was looked at: of its figures, and of what a manager says of them. */
        public Fingerprint fingerprint() {
            return Fingerprint.of(told());
        }

        String kept() {
            return StoredJson.write(new Kept(told()));
        }

        /** Everything that it says, for the lock to keep. */
        List<Told> told() {
            var told = new ArrayList<Told>();
            for (var part : parts) {
                var title = part.goal().title();
                var id = part.goal().goalId();
                for (var one : part.measured()) told.addAll(told(one));
                var verdict = part.verdict();
                if (verdict != null) told.add(new Told(Told.Kind.VERDICT, "verdict." + id, title, verdict.name()));
                if (!part.text().carried() && !part.text().text().isEmpty()) {
                    told.add(new Told(
                            Told.Kind.TEXT, "text." + id, title, part.text().text()));
                }
            }
            told.addAll(complaints.table().told(third));
            if (!summary().carried() && !summary().text().isEmpty()) {
                told.add(new Told(
                        Told.Kind.TEXT,
                        "text." + TertialTexts.COMPLAINTS,
                        "",
                        summary().text()));
            }
            return List.copyOf(told);
        }

        private static List<Told> told(Measured measured) {
            var outcome = measured.outcome();
            var thirds = outcome.thirds();
            return List.of(
                    told(measured, Told.Kind.T1, thirds.get(Third.T1.ordinal())),
                    told(measured, Told.Kind.T2, thirds.get(Third.T2.ordinal())),
                    told(measured, Told.Kind.VB, thirds.get(Third.VB.ordinal())),
                    told(measured, Told.Kind.SO_FAR, outcome.soFar()),
                    told(measured, Told.Kind.WOMEN, outcome.women()),
                    told(measured, Told.Kind.MEN, outcome.men()));
        }

        private static Told told(Measured measured, Told.Kind kind, Amount amount) {
            var indicator = measured.indicator();
            return new Told(kind, "%s.%s".formatted(kind, indicator.indicatorId()), indicator.name(), amount.kept());
        }
    }

    /** The report of a year as far as a third. */
    public Contents show(int year, Third third, Actor actor) {
        var table = complaints.show(year, actor).until(third);
        var lock = table.parts().get(third.ordinal()).lock();
        var contents = new Contents(
                year,
                third,
                Swedish.today(clock).getYear(),
                third.isOver(year, Swedish.today(clock)),
                clock.instant(),
                parts(year, third, actor),
                table,
                lock,
                List.of());
        return lock == null ? contents : withDifferences(contents, Difference.between(lock.told(), contents.told()));
    }

    private List<Part> parts(int year, Third third, Actor actor) {
        var id = actor.municipalityId();
        var written = new TertialTexts(texts.texts(id, year));
        var verdicts = goals.verdicts(id, year);
        var indicators = goals.indicators(id, year);
        var values = goals.values(id, year);
        var reading = counting.begin(third.told(year), actor);
        return GoalTree.inOrder(goals.goals(id, year)).stream()
                .map(at -> new Part(
                        at.goal(),
                        at.depth(),
                        indicators.stream()
                                .filter(indicator ->
                                        indicator.goalId().equals(at.goal().goalId()))
                                .map(indicator ->
                                        new Measured(indicator, outcome(indicator, values, year, third, reading)))
                                .toList(),
                        verdict(at.goal().goalId(), third, verdicts),
                        written.of(at.goal().goalId().toString(), third)))
                .toList();
    }

    private static Outcome outcome(Indicator indicator, List<ValueRow> values, int year, Third third, Reading reading) {
        if (indicator.source() != Source.MANUAL) return Counting.of(indicator.source(), year, third, reading);
        var own = values.stream()
                .filter(value -> value.indicatorId().equals(indicator.indicatorId()))
                .toList();
        return Outcome.written(indicator.unit(), own, third, Amount.of(indicator.lastYear()));
    }

    private static @Nullable Verdict verdict(UUID goalId, Third third, List<VerdictRow> verdicts) {
        return verdicts.stream()
                .filter(row -> row.goalId().equals(goalId) && row.third() == third)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.verdict()))
                .orElse(null);
    }

    private static Contents withDifferences(Contents c, List<Difference> differences) {
        return new Contents(
                c.year(),
                c.third(),
                c.thisYear(),
                c.over(),
                c.asOf(),
                c.parts(),
                c.complaints(),
                c.lock(),
                differences);
    }
}
