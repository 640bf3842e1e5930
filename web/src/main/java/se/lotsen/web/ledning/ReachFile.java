package se.lotsen.web.ledning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lotsen.reporting.Division;
import se.lotsen.reporting.ShowReach.Contents;
import se.lotsen.reporting.ShowReach.Line;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/** Whom we reached in a year as a file: what the page shows and nothing else. */
record ReachFile(Texts t, Contents contents) {

    private static final List<String> COLUMNS =
            List.of("year", "group", "contacted", "talks", "residents", "residentsYear", "ofThousand", "source");

    FigureFile file() {
        return new FigureFile(
                t,
                t.of("rackvidd.title"),
                COLUMNS.stream().map(this::head).toList(),
                contents.lines().stream().map(this::line).toList(),
                dictionary());
    }

    private String head(String column) {
        return t.of("rackvidd.file." + column);
    }

    private List<Object> line(Line line) {
        var words = new Figures(t);
        var cells = new ArrayList<Object>();
        var unknown = contents.isUnknown(line);
        var population = line.population();
        cells.add(contents.figures().year());
        cells.add(RackviddPage.name(line, t));
        cells.add(unknown ? t.of("rackvidd.noList") : words.cell(line.contacted()));
        cells.add(unknown ? t.of("rackvidd.noList") : words.cell(line.talks()));
        cells.add(population == null ? t.of("rackvidd.missing") : population.persons());
        cells.add(population == null ? "" : Objects.requireNonNull(contents.populationYear()));
        cells.add(share(line));
        cells.add(population == null ? "" : String.join("; ", population.sources()));
        return cells;
    }

    /** As on the page: empty where it is not known, a word where it is hidden. */
    private Object share(Line line) {
        if (!contents.hasShare(line)) return "";
        var tenths = line.tenthsOfThousand();
        return tenths == null ? t.of("ledning.hidden") : BigDecimal.valueOf(tenths, 1);
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        lines.add(
                List.of(t.of("ledning.countedAt"), t.dateTime(contents.figures().asOf())));
        for (var column : COLUMNS) lines.add(List.of(head(column), t.of("rackvidd.means." + column)));
        for (var division : List.of(Division.MEN, Division.INTERPRETER, Division.DISTANCE))
            lines.add(List.of(t.of("ledning.division", division), t.of("ledning.divisionMeans", division)));
        lines.add(List.of(
                t.of("ledning.hidden"),
                t.of("ledning.hiddenWhy", contents.figures().threshold())));
        return lines;
    }
}
