package se.lotsen.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A line of the board's table.
 *
 * @param group the heading that it stands under
 * @param key names the line in texts and in what is kept: {@code synpunkter.line.<key>}
 * @param holds whether an item is counted in it
 */
public record Line(Group group, String key, Predicate<Counted> holds) {

    /** Headings of the table, in its order. Worded in {@code synpunkter.group.<NAME>}. */
    public enum Group {
        PRAISE,
        TELLER,
        SUBJECT,
        DEVIATION,
        FEEDBACK,
        MEASURE
    }

    /** Every line in the table's order. Praise is among those told, and about none of the subjects. */
    public static final List<Line> ALL = Stream.of(
                    Stream.of(new Line(Group.PRAISE, "praise", it -> it.kind() == ComplaintKind.PRAISE)),
                    Arrays.stream(Teller.values()).map(Line::from),
                    Arrays.stream(Subject.values()).map(Line::about),
                    Stream.of(
                            new Line(Group.DEVIATION, "ledTo", Counted::ledTo),
                            new Line(Group.FEEDBACK, "fedBack", Counted::fedBack),
                            new Line(Group.MEASURE, "acted", Counted::acted)))
            .flatMap(lines -> lines)
            .toList();

    private static Line from(Teller teller) {
        return new Line(Group.TELLER, "teller." + teller.name(), it -> it.teller() == teller);
    }

    private static Line about(Subject subject) {
        return new Line(Group.SUBJECT, "subject." + subject.name(), it -> it.subject() == subject);
    }
}
