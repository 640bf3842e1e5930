package se.lotsen.web.ledning;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.ImportPopulation.Line;
import se.lotsen.reporting.PopulationFigure;
import se.lotsen.reporting.ReachGroup;
import se.lotsen.shared.Sex;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/**
 * Population figures as a table from a spreadsheet: Swedish words, one line for each figure. An empty sex or age is all. UTF-8 or what Windows saves;
 * semicolons, tabs or commas.
 */
final class PopulationTable {

    private static final List<String> COLUMNS = List.of("group", "sex", "age", "year", "persons", "source");
    private static final Pattern BAND = Pattern.compile("([0-9]{1,3})(?:\\s*[-–]\\s*([0-9]{1,3})|\\s*\\+)(?:\\s*år)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private final Texts t = Texts.swedish();
    private final List<LineFault> faults = new ArrayList<>();

    private PopulationTable() {}

    /** What a table holds. */
    record Read(List<Line> lines, List<LineFault> faults) {}

    /** Ages as a table says them; both null for all. */
    private record Ages(@Nullable Integer from, @Nullable Integer to) {}

    /** Header of a column. */
    static String header(String column) {
        return column.isEmpty() ? "" : Texts.swedish().of("rackvidd.column." + column);
    }

    /** A table to fill in: the headers, and a line for each group with nothing but what it is about. */
    static String empty(int year) {
        var t = Texts.swedish();
        var lines = new ArrayList<List<?>>();
        lines.add(COLUMNS.stream().map(PopulationTable::header).toList());
        for (var sex : List.of(Sex.WOMAN, Sex.MAN))
            lines.add(List.of(t.of("rackvidd.group", ReachGroup.EVERYONE), t.of("words.sex", sex), "", year, "", ""));
        for (var group : List.of(ReachGroup.SINGLE_MEN, ReachGroup.INTERPRETER, ReachGroup.FAR))
            lines.add(List.of(t.of("rackvidd.group", group), "", "", year, "", ""));
        return TableFile.write(lines);
    }

    /** Reads a table. */
    static Read read(String text) {
        return new PopulationTable().readAll(text);
    }

    private Read readAll(String text) {
        var lines = new ArrayList<Line>();
        try {
            var records = TableFile.records(text);
            var columns = records.isEmpty() ? List.<String>of() : columns(records.getFirst());
            if (faults.isEmpty() && !records.isEmpty()) {
                for (var record : records.subList(1, records.size())) {
                    if (!TableFile.isBlank(record)) line(columns, record).ifPresent(lines::add);
                }
            }
        } catch (UncheckedIOException e) {
            faults.add(LineFault.unreadable(t));
        }
        return new Read(List.copyOf(lines), List.copyOf(faults));
    }

    /** What each column holds. A table without one of them, or with another, is not read: nobody knows what it means. */
    private List<String> columns(CSVRecord headers) {
        var columns = TableFile.columns(headers, COLUMNS, PopulationTable::header);
        faults.addAll(LineFault.unknown(headers, columns, t));
        faults.addAll(LineFault.missing(COLUMNS, columns, PopulationTable::header, t));
        return columns;
    }

    /** A line, or nothing when some cell of it cannot be understood. */
    private Optional<Line> line(List<String> columns, CSVRecord record) {
        var before = faults.size();
        var number = (int) record.getRecordNumber();
        var group = t.meant(ReachGroup.class, "rackvidd.group", TableFile.cell(record, columns, "group"));
        if (group == null) fault(number, "group", "reach.group");
        var sex = sex(number, TableFile.cell(record, columns, "sex"));
        var ages = ages(number, TableFile.cell(record, columns, "age"));
        var year = number(number, "year", TableFile.cell(record, columns, "year"), "reach.year");
        var persons = number(number, "persons", TableFile.cell(record, columns, "persons"), "reach.persons");
        if (faults.size() > before) return Optional.empty();
        var figure = new PopulationFigure(
                number,
                Objects.requireNonNull(group),
                sex,
                ages.from(),
                ages.to(),
                persons,
                TableFile.cell(record, columns, "source"));
        return Optional.of(new Line(year, figure));
    }

    private boolean isAll(String said) {
        return said.isEmpty() || said.equalsIgnoreCase(t.of("rackvidd.all"));
    }

    private @Nullable Sex sex(int line, String said) {
        if (isAll(said)) return null;
        var sex = t.meant(Sex.class, "words.sex", said);
        if (sex == null || sex == Sex.UNKNOWN) fault(line, "sex", "reach.sex");
        return sex;
    }

    private Ages ages(int line, String said) {
        if (isAll(said)) return new Ages(null, null);
        var band = BAND.matcher(said);
        if (band.matches()) {
            var to = band.group(2);
            return new Ages(Integer.valueOf(band.group(1)), to == null ? null : Integer.valueOf(to));
        }
        fault(line, "age", "reach.age");
        return new Ages(null, null);
    }

    private int number(int line, String column, String said, String fault) {
        var digits = said.replaceAll("[\\s\\u00a0]", "");
        if (NUMBER.matcher(digits).matches()) return Integer.parseInt(digits);
        fault(line, column, fault);
        return 0;
    }

    private void fault(int line, String column, String key) {
        faults.add(new LineFault(line, header(column), t.of("problem." + key)));
    }
}
