package se.lotsen.web.stod;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lotsen.reporting.Shown;
import se.lotsen.support.SupportFigures.Contents;
import se.lotsen.support.SupportFigures.Figure;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/**
 * Support and service in a period as a file: what the page shows and nothing else. Each figure has a line, so that visits and persons never share a
 * column to be added up.
 *
 * @param period in words
 */
record StodFile(Texts t, String period, Contents shown) {

    private static final List<String> COLUMNS = List.of("period", "service", "counted", "group", "sex", "number");

    FigureFile file() {
        var lines = new ArrayList<List<Object>>();
        for (var figure : shown.figures()) new Lines(figure, lines).add();
        return new FigureFile(
                t, t.of("stod.figures"), COLUMNS.stream().map(this::head).toList(), lines, dictionary());
    }

    private String head(String column) {
        return t.of("stod.file." + column);
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        for (var column : COLUMNS) lines.add(List.of(head(column), t.of("stod.means." + column)));
        lines.add(List.of(t.of("ledning.howCounted"), t.of("stod.definition")));
        lines.add(List.of(t.of("ledning.age"), t.of("ledning.agesWhen")));
        lines.add(List.of(t.of("ledning.hidden"), t.of("ledning.hiddenWhy", shown.threshold())));
        return lines;
    }

    /** The lines of one service. */
    private final class Lines {

        private final Figure figure;
        private final List<List<Object>> lines;

        Lines(Figure figure, List<List<Object>> lines) {
            this.figure = figure;
            this.lines = lines;
        }

        void add() {
            var all = t.of("ledning.total");
            for (var work : figure.work()) {
                line("stod.occasions", t.of("stod.form", work.form()), all, work.occasions());
                line("stod.visits", t.of("stod.form", work.form()), all, work.visits());
            }
            line("stod.occasions", all, all, figure.occasions());
            line("stod.visits", all, all, figure.visits());
            persons(all);
        }

        private void persons(String all) {
            var persons = figure.persons();
            var fresh = figure.newPersons();
            var told = !figure.isEmpty() && !persons.hidesEverything();
            for (var row = 0; told && row < figure.bands().size(); row++) {
                var band = AgeBands.name(figure.bands().get(row), t);
                for (var column = 0; column < shown.sexes().size(); column++)
                    line("stod.file.persons", band, sex(column), cell(persons.at(row, column)));
                line("stod.file.persons", band, all, cell(persons.rowTotal(row)));
                line("stod.file.new", band, all, cell(fresh.rowTotal(row)));
            }
            for (var column = 0; told && column < shown.sexes().size(); column++)
                line("stod.file.persons", all, sex(column), cell(persons.columnTotal(column)));
            line("stod.file.persons", all, all, cell(persons.total()));
            line("stod.file.new", all, all, cell(fresh.total()));
        }

        private String sex(int column) {
            return t.of("words.sex", shown.sexes().get(column));
        }

        private Object cell(Shown figure) {
            return Objects.requireNonNullElse((Object) figure.count(), t.of("ledning.hidden"));
        }

        private void line(String counted, String group, String sex, Object number) {
            lines.add(List.of(period, t.of("stod.service", figure.service()), t.of(counted), group, sex, number));
        }
    }
}
