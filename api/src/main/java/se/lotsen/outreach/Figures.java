package se.lotsen.outreach;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import se.lotsen.shared.Sex;

/** What a campaign has come to, by women, men and those whose number does not tell. */
public record Figures(List<Line> lines) {

    /**
     * Those of one sex, or all.
     *
     * @param members taken in
     * @param letters letters written
     * @param called called at least once
     * @param reached somebody has spoken with them
     * @param yes want a talk
     * @param no do not
     * @param noMore want no more contact
     * @param talks talks that have been held
     */
    public record Line(int members, int letters, int called, int reached, int yes, int no, int noMore, int talks) {

        private Line plus(Line other) {
            return new Line(
                    members + other.members,
                    letters + other.letters,
                    called + other.called,
                    reached + other.reached,
                    yes + other.yes,
                    no + other.no,
                    noMore + other.noMore,
                    talks + other.talks);
        }
    }

    static Figures of(List<CountRow> counts, List<TalksRow> talks) {
        return new Figures(Arrays.stream(Sex.values())
                .map(sex -> line(
                        counts.stream().filter(row -> row.sex() == sex).toList(),
                        talks.stream()
                                .filter(row -> row.sex() == sex)
                                .mapToInt(TalksRow::talks)
                                .sum()))
                .toList());
    }

    private static Line line(List<CountRow> rows, int talks) {
        return new Line(
                sum(rows, CountRow::members),
                sum(rows, CountRow::letters),
                sum(rows, CountRow::tried),
                sum(rows, CountRow::reached),
                standing(rows, Stand.YES),
                standing(rows, Stand.NO),
                standing(rows, Stand.NO_MORE),
                talks);
    }

    private static int standing(List<CountRow> rows, Stand stand) {
        return sum(rows.stream().filter(row -> row.stand() == stand).toList(), CountRow::members);
    }

    private static int sum(List<CountRow> rows, ToIntFunction<CountRow> count) {
        return rows.stream().mapToInt(count).sum();
    }

    /** Those of one sex. */
    public Line of(Sex sex) {
        return lines.get(sex.ordinal());
    }

    /** All. */
    public Line total() {
        return lines.stream().reduce(new Line(0, 0, 0, 0, 0, 0, 0, 0), Line::plus);
    }
}
