package se.lotsen.web.tertial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lotsen.tertial.Amount;
import se.lotsen.tertial.Cell;
import se.lotsen.tertial.ShowReport.Measured;
import se.lotsen.tertial.ShowReport.Part;
import se.lotsen.web.support.Texts;

/**
 * A report as it is handed to the board: what the page says without its forms, and the definitions of its figures.
 *
 * @param language BCP 47
 */
public record ReportText(String title, String municipality, String language, Instant writtenAt, List<Block> blocks) {

    static ReportText of(TertialPage page) {
        return new ReportText(
                page.title(),
                page.frame().municipality(),
                page.frame().t().language(),
                page.shown().asOf(),
                new Writer(page).write());
    }

    /** Puts the pieces together. */
    private static final class Writer {

        private final TertialPage page;
        private final Texts t;
        private final TertialWords words;
        private final List<Block> blocks = new ArrayList<>();

        Writer(TertialPage page) {
            this.page = page;
            this.t = page.frame().t();
            this.words = page.words();
        }

        List<Block> write() {
            var shown = page.shown();
            line(page.frame().municipality() + ", " + t.dateTime(shown.asOf()));
            heading(1, page.title());
            line(page.locked());
            shown.parts().forEach(this::goal);
            complaints();
            differences();
            definitions();
            return List.copyOf(blocks);
        }

        private void goal(Part part) {
            heading(
                    Math.min(part.depth() + 2, 4),
                    t.of("tertial.level", part.goal().level()) + ": "
                            + part.goal().title());
            var expected = part.goal().expected();
            if (expected != null) {
                line(t.of("tertial.expected") + " " + expected);
            }
            var verdict = part.verdict();
            if (verdict != null) line(t.of("tertial.verdict", verdict) + ".");
            if (!part.measured().isEmpty())
                grid(head(), part.measured().stream().map(this::row).toList());
            if (!part.text().carried()) part.text().text().lines().forEach(this::line);
        }

        private List<String> head() {
            return List.of(
                    t.of("tertial.indicator"),
                    "T1",
                    "T2",
                    "VB",
                    t.of("tertial.soFar"),
                    t.of("words.sex.WOMAN"),
                    t.of("words.sex.MAN"),
                    Integer.toString(page.shown().year() - 1),
                    t.of("tertial.target"),
                    t.of("tertial.councilTarget"),
                    t.of("tertial.period"));
        }

        private List<String> row(Measured measured) {
            var unit = measured.indicator().unit();
            var outcome = measured.outcome();
            var amounts = Stream.concat(
                    outcome.thirds().stream(),
                    Stream.of(
                            outcome.soFar(),
                            outcome.women(),
                            outcome.men(),
                            outcome.lastYear(),
                            Amount.of(measured.indicator().target())));
            return Stream.of(
                            Stream.of(measured.indicator().name()),
                            amounts.map(amount -> words.amount(amount, unit)),
                            Stream.of(words.councilTarget(measured.indicator()), page.period(measured.indicator())))
                    .flatMap(texts -> texts)
                    .toList();
        }

        private void complaints() {
            heading(2, t.of("synpunkter.title"));
            var table = page.complaints();
            if (table.shown().table().isEmpty()) {
                line(t.of("tertial.noComplaints"));
                return;
            }
            for (var group : table.groups()) {
                var rows = table.shown().table().under(group).stream()
                        .map(row -> Stream.of(
                                        Stream.of(table.name(row)),
                                        row.thirds().stream().map(Cell::text),
                                        Stream.of(row.sum().text()))
                                .flatMap(texts -> texts)
                                .toList())
                        .toList();
                grid(
                        List.of(
                                t.of("synpunkter.group", group),
                                t.of("synpunkter.outcome.T1"),
                                t.of("synpunkter.outcome.T2"),
                                t.of("synpunkter.outcome.VB"),
                                t.of("synpunkter.outcomeSum")),
                        rows);
            }
            if (!page.shown().summary().carried())
                page.shown().summary().text().lines().forEach(this::line);
        }

        private void differences() {
            if (page.shown().differences().isEmpty()) return;
            heading(2, t.of("tertial.differences"));
            grid(
                    List.of(t.of("tertial.what"), t.of("tertial.then"), t.of("tertial.now")),
                    page.shown().differences().stream()
                            .map(difference -> List.of(
                                    words.about(difference),
                                    words.value(difference.kind(), difference.before()),
                                    words.value(difference.kind(), difference.now())))
                            .toList());
        }

        private void definitions() {
            heading(2, t.of("ledning.howCounted"));
            var said = page.shown().parts().stream()
                    .flatMap(part -> part.measured().stream())
                    .map(one -> one.indicator().name() + ": " + words.definition(one.indicator()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            said.forEach(this::line);
            line(t.of("tertial.howRead"));
            line(t.of("synpunkter.title") + ": " + t.of("synpunkter.definition"));
            if (page.shown().complaints().table().isCorrected()) line(t.of("synpunkter.correction"));
        }

        private void heading(int level, String text) {
            blocks.add(new Block.Heading(level, text));
        }

        private void line(String text) {
            if (!text.isBlank()) blocks.add(new Block.Line(text));
        }

        private void grid(List<String> head, List<List<String>> rows) {
            blocks.add(new Block.Grid(head, rows));
        }
    }
}
