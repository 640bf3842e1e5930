package se.lotsen.reporting;

import java.util.ArrayList;
import java.util.List;

/**
 * How many came at least so far, by way in. Reckoned from a table of those who came just so far, and from nothing that the table hides: what
 * cannot be reckoned from shown figures stays hidden, so that a funnel tells nothing more than its table.
 *
 * @param lines one for each way in and one for all, each with a figure for each {@link Step}
 */
public record Funnel(List<List<Shown>> lines) {

    /** The funnel of a table whose columns are the furthest steps. */
    static Funnel of(ShownTable table) {
        return new Funnel(table.cells().stream().map(Funnel::atLeast).toList());
    }

    private static List<Shown> atLeast(List<Shown> furthest) {
        var steps = Step.values().length;
        var total = furthest.get(steps);
        var line = new ArrayList<Shown>();
        for (var step = 0; step < steps; step++) {
            var beyond = sum(furthest.subList(step, steps));
            var before = sum(furthest.subList(0, step));
            if (!beyond.isHidden()) line.add(beyond);
            else line.add(total.minus(before));
        }
        return List.copyOf(line);
    }

    private static Shown sum(List<Shown> figures) {
        return figures.stream().reduce(new Shown(0), Shown::plus);
    }

    /** A figure of a way in, in the order of the table's rows. */
    public Shown at(int line, Step step) {
        return lines.get(line).get(step.ordinal());
    }

    /** All ways together. */
    public Shown all(Step step) {
        return lines.getLast().get(step.ordinal());
    }

    /** True when some figure is hidden. */
    public boolean hidesSomething() {
        return lines.stream().flatMap(List::stream).anyMatch(Shown::isHidden);
    }

    /** True when no figure is shown. */
    public boolean hidesEverything() {
        return lines.stream().flatMap(List::stream).allMatch(Shown::isHidden);
    }
}
