package se.lotsen.reporting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.WayIn;

/**
 * The cases that were opened in a year, by way in and furthest step, whole and divided in each of the ways of {@link Division}. All of it is
 * hidden together; pages, charts and files are slices of this and of nothing else. A group of which the others of its division leave nobody is told to
 * have nobody: whoever adds the others up knows it.
 *
 * @param ways the tables' rows, before the row of totals
 * @param whole all cases of the year; the columns are the furthest {@link Step}s, before the column of totals
 * @param divided the cases of each group, in the order of the divisions
 * @param waysOfGroups false when of groups only the totals are told: who came which way is then told of all together
 * @param talks the talks of the same year: neither tells what the other hides
 */
public record YearFigures(
        int year,
        Instant asOf,
        int threshold,
        List<WayIn> ways,
        ShownTable whole,
        Map<Group, ShownTable> divided,
        boolean waysOfGroups,
        TalkFigures.Contents talks) {

    /** Takes what is told, and tells of the groups that have nobody by it. */
    public YearFigures {
        divided = withNobody(whole, divided, waysOfGroups);
    }

    private static Map<Group, ShownTable> withNobody(
            ShownTable whole, Map<Group, ShownTable> divided, boolean waysOfGroups) {
        var all = new LinkedHashMap<>(divided);
        divided.forEach((group, table) -> {
            if (group.division() == Division.MEN || !table.total().isHidden()) return;
            var left = divided.entrySet().stream()
                    .filter(other -> other.getKey().division() == group.division())
                    .filter(other -> !other.getKey().equals(group))
                    .map(other -> other.getValue().total())
                    .reduce(whole.total(), Shown::minus);
            if (Objects.equals(left.count(), 0))
                all.put(group, waysOfGroups ? whole.nobody() : ofSteps(whole.nobody()));
        });
        return Collections.unmodifiableMap(all);
    }

    private static ShownTable ofSteps(ShownTable nobody) {
        return nobody.totals().withRowsHidden(nobody.cells().size() - 1);
    }

    /** The groups of a division. */
    public List<Group> groups(Division division) {
        return divided.keySet().stream()
                .filter(group -> group.division() == division)
                .toList();
    }

    /** The group that an address names, or empty. */
    public Optional<Group> named(String address) {
        return divided.keySet().stream()
                .filter(group -> group.address().equals(address))
                .findFirst();
    }

    /** The table of a group, or of the whole. */
    public ShownTable table(@Nullable Group group) {
        var table = group == null ? whole : divided.get(group);
        if (table == null) throw new IllegalArgumentException("no group of this year");
        return table;
    }

    /** The funnel of a group, or of the whole. */
    public Funnel funnel(@Nullable Group group) {
        return Funnel.of(table(group));
    }

    /** The funnel of a period of the year. */
    public Funnel funnel(FixedPeriod period) {
        var tertial = period.tertial();
        return funnel(tertial == null ? null : groups(Division.TERTIAL).get(tertial - 1));
    }

    /**
     * True when all who came so far are told, for the year and for each third of it: then their rows tell no count that the tables hide, not even by
     * their days.
     */
    public boolean hasRows(Step step) {
        return FixedPeriod.year(year).withParts().stream()
                .noneMatch(period -> funnel(period).all(step).isHidden());
    }
}
