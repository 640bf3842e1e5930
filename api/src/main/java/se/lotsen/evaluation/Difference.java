package se.lotsen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.evaluation.Subject.Answered;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.reporting.PairedChange;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.ShownTable;
import se.lotsen.reporting.Suppression;

/**
 * What one measure says at one later occasion. Of those whose time has come some are compared, some have answered in another form (or not at
 * the beginning), and the rest are missing; the three are hidden together where one is small.
 *
 * @param due how many those are; 0 when nobody's time has come
 * @param counts one row: compared, in another form, missing; and their total
 * @param change mean difference, later minus earlier; null for ordered words and for too few
 * @param steps one row for ordered words: lower, the same, higher; null otherwise and for too few
 * @param givesAway true when nothing is told because another plan or the figures of the year's talks could be subtracted, or be subtracted from
 */
public record Difference(
        MeasuredAt occasion,
        int due,
        ShownTable counts,
        @Nullable PairedChange change,
        @Nullable ShownTable steps,
        boolean givesAway) {

    /** Those measured at the beginning and now in the same form. */
    public Shown compared() {
        return counts.at(0, 0);
    }

    /** Those whose answers cannot be compared. */
    public Shown otherForm() {
        return counts.at(0, 1);
    }

    /** Those without an answer now. */
    public Shown missing() {
        return counts.at(0, 2);
    }

    /** All whose time has come. */
    public Shown total() {
        return counts.rowTotal(0);
    }

    static Difference at(MeasuredAt occasion, boolean ordered, Followed followed, int threshold) {
        var tally = Tally.of(occasion, followed.own());
        var counts = Suppression.hideOne(List.of(tally.counts()), threshold);
        if (!followed.mayTell(some -> Tally.of(occasion, some).isTellable(ordered, threshold))) {
            return new Difference(occasion, tally.due(), counts.hidden(), null, null, true);
        }
        var pairs = tally.pairs();
        return new Difference(
                occasion,
                tally.due(),
                counts,
                ordered ? null : PairedChange.of(pairs, threshold).orElse(null),
                ordered && pairs.size() >= threshold ? Suppression.hideOne(List.of(tally.steps()), threshold) : null,
                false);
    }

    /** What is counted of some persons at an occasion. */
    private record Tally(List<PairedChange.Pair> pairs, int otherForm, int missing) {

        static Tally of(MeasuredAt occasion, List<Subject> subjects) {
            var due = subjects.stream()
                    .filter(one -> one.due().contains(occasion))
                    .toList();
            var pairs = new ArrayList<PairedChange.Pair>();
            var otherForm = 0;
            for (var one : due) {
                var now = one.answers().get(occasion);
                if (now == null || now.value() == null) continue;
                var pair = pair(one.answers().get(MeasuredAt.BASELINE), now);
                if (pair == null) otherForm++;
                else pairs.add(pair);
            }
            return new Tally(pairs, otherForm, due.size() - pairs.size() - otherForm);
        }

        int due() {
            return pairs.size() + otherForm + missing;
        }

        List<Integer> counts() {
            return List.of(pairs.size(), otherForm, missing);
        }

        List<Integer> steps() {
            var lower = (int)
                    pairs.stream().filter(pair -> pair.after() < pair.before()).count();
            var higher = (int)
                    pairs.stream().filter(pair -> pair.after() > pair.before()).count();
            return List.of(lower, pairs.size() - lower - higher, higher);
        }

        /** True when no count is small, and the mean of those compared is nobody's own. */
        boolean isTellable(boolean ordered, int threshold) {
            var told = new ArrayList<>(counts());
            if (ordered) told.addAll(steps());
            var mean = ordered
                    || pairs.isEmpty()
                    || PairedChange.of(pairs, threshold).isPresent();
            return mean && told.stream().allMatch(count -> count == 0 || count >= threshold);
        }
    }

    private static PairedChange.@Nullable Pair pair(@Nullable Answered before, Answered now) {
        if (before == null || before.as().differsFrom(now.as()).isPresent()) return null;
        var first = before.value();
        var second = now.value();
        return first == null || second == null ? null : new PairedChange.Pair(first, second);
    }
}
