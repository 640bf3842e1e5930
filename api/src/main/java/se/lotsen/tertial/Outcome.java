package se.lotsen.tertial;

import java.util.ArrayList;
import java.util.List;

/**
 * An indicator's outcome in a year, as far as a third.
 *
 * @param thirds T1, T2 and VB; nothing for those that are later than the report
 * @param soFar from the year's beginning
 * @param women of {@code soFar}
 * @param men of {@code soFar}
 * @param lastYear the whole year before
 */
public record Outcome(List<Amount> thirds, Amount soFar, Amount women, Amount men, Amount lastYear) {

    /** What a manager wrote, third by third. Numbers are added up; of what cannot be added the last is told. */
    static Outcome written(Unit unit, List<ValueRow> values, Third until, Amount lastYear) {
        var outcomes = new ArrayList<Amount>();
        var women = new ArrayList<Amount>();
        var men = new ArrayList<Amount>();
        for (var third : Third.values()) {
            var value = values.stream().filter(row -> row.third() == third).findFirst();
            var told = third.compareTo(until) <= 0;
            outcomes.add(told ? value.map(row -> Amount.of(row.outcome())).orElse(Amount.NOTHING) : Amount.NOTHING);
            women.add(told ? value.map(row -> Amount.of(row.women())).orElse(Amount.NOTHING) : Amount.NOTHING);
            men.add(told ? value.map(row -> Amount.of(row.men())).orElse(Amount.NOTHING) : Amount.NOTHING);
        }
        return new Outcome(
                List.copyOf(outcomes), soFar(unit, outcomes), soFar(unit, women), soFar(unit, men), lastYear);
    }

    private static Amount soFar(Unit unit, List<Amount> amounts) {
        return unit == Unit.COUNT ? Amount.sum(amounts) : Amount.last(amounts);
    }
}
