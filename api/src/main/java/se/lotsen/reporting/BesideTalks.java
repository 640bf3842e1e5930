package se.lotsen.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the figures of a year's cases may tell beside those of the same year's talks. The cases are counted by the day on which they were opened and
 * the talks by their own, but from the first year on until now both count the same talks. So where the talks of a third or of a sex are hidden, the
 * cases must not tell how many have had a talk: else the talks of that third are what the others leave of them.
 *
 * <p>How many had a talk is bounded by those who came further and by those who were reached. The bounds must be so far apart that what is hidden could
 * be at or above the threshold. So as much is hidden of a group as leaves room for as many more: who was reached and who had a talk, or all of how far
 * they came, or all.
 *
 * @param talks the talks of the year, as they are told
 */
record BesideTalks(TalkFigures.Contents talks) {

    private static final int FIRST = Step.FOUND.ordinal();
    private static final int REACHED = Step.CONTACTED.ordinal();
    private static final int HAD_TALK = Step.TALK.ordinal();
    private static final int LAST = Step.SIX_MONTHS.ordinal();

    /**
     * A group's table with no more than may be told.
     *
     * @param counts those of the group by way in and furthest step
     */
    ShownTable told(Division division, ShownTable table, List<List<Integer>> counts) {
        if (division == Division.OUTCOME && hidesTotal(TalkFigure.DECLINED)) return table.hidden();
        return hidesTalks(division) ? withoutTalks(table, counts) : table;
    }

    /** The same of the table of all cases. */
    ShownTable whole(ShownTable table, List<List<Integer>> counts) {
        return hidesTotal(TalkFigure.HELD) ? withoutTalks(table, counts) : table;
    }

    private ShownTable withoutTalks(ShownTable table, List<List<Integer>> counts) {
        var reached = stopped(counts, REACHED);
        if (reached >= talks.threshold()) return table.withoutColumns(REACHED, HAD_TALK);
        if (stopped(counts, FIRST) + reached >= talks.threshold()) return table.withoutColumns(FIRST, LAST);
        return table.hidden();
    }

    private static int stopped(List<List<Integer>> counts, int step) {
        return counts.stream().mapToInt(way -> way.get(step)).sum();
    }

    /** True where the talks do not tell all that the groups of a division add up to. */
    private boolean hidesTalks(Division division) {
        return hidesTotal(TalkFigure.HELD)
                || switch (division) {
                    case SEX, MEN -> held().totals().hidesSomething();
                    case AGE ->
                        IntStream.range(0, held().cells().size())
                                .anyMatch(band -> held().rowTotal(band).isHidden());
                    case TERTIAL, HEALTH_CENTRE, OUTCOME, INTERPRETER, DISTANCE -> false;
                };
    }

    private boolean hidesTotal(TalkFigure figure) {
        return talks.of(figure).table().total().isHidden();
    }

    private ShownTable held() {
        return talks.of(TalkFigure.HELD).table();
    }
}
