package se.lotsen.web.finger;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.lotsen.finger.Application;
import se.lotsen.finger.ConsentForm;
import se.lotsen.finger.Home;
import se.lotsen.finger.ImportApplications.Line;
import se.lotsen.finger.Programme;
import se.lotsen.finger.RuleAnswer;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/**
 * Applications as a table from a spreadsheet: Swedish words, one line for each applicant, and a column for each question of the programme's
 * rule. An answer is its words or its number. UTF-8 or what Windows saves; semicolons, tabs or commas.
 */
final class ApplicationTable {

    private static final List<String> COLUMNS =
            List.of("number", "givenName", "familyName", "phone", "home", "consent");

    private final Texts t = Texts.swedish();
    private final Programme programme;
    private final List<LineFault> faults = new ArrayList<>();

    private ApplicationTable(Programme programme) {
        this.programme = programme;
    }

    /** What a file holds. */
    record Read(List<Line> lines, List<LineFault> faults) {}

    /** Header of a column or a question. */
    static String header(String column) {
        return Texts.swedish().of("finger.column." + column);
    }

    /** Header of the column that a field of the form is read from. */
    static String headerOf(String field, Programme programme) {
        if (!field.startsWith("answer-")) return header(field);
        return programme
                .rule()
                .questions()
                .get(Integer.parseInt(field.substring(7)))
                .text();
    }

    /** An empty table to fill in: the headers, and a line that says what may stand in each column. */
    static String empty(Programme programme) {
        var t = Texts.swedish();
        var questions = programme.rule().questions();
        var headers = Stream.concat(
                COLUMNS.stream().map(ApplicationTable::header),
                questions.stream().map(question -> question.text()));
        var examples = Stream.concat(
                COLUMNS.stream().map(column -> t.of("finger.example." + column)),
                questions.stream()
                        .map(question -> question.answers().stream()
                                .map(RuleAnswer::text)
                                .collect(Collectors.joining(" / "))));
        return TableFile.write(List.of(headers.toList(), examples.toList()));
    }

    /** Reads a table for a programme. */
    static Read read(String text, Programme programme) {
        return new ApplicationTable(programme).read(text);
    }

    private Read read(String text) {
        var lines = new ArrayList<Line>();
        try {
            var records = TableFile.records(text);
            var columns = records.isEmpty() ? List.<String>of() : columns(records.getFirst());
            if (faults.isEmpty() && !records.isEmpty()) {
                for (var record : records.subList(1, records.size())) {
                    if (!TableFile.isBlank(record)) lines.add(line(columns, record));
                }
            }
            if (lines.isEmpty() && faults.isEmpty()) faults.add(new LineFault(1, "", t.of("problem.finger.empty")));
        } catch (UncheckedIOException e) {
            faults.add(LineFault.unreadable(t));
        }
        return new Read(List.copyOf(lines), List.copyOf(faults));
    }

    /** What each column holds. A file without one of them, or with another, is not read: nobody knows what it means. */
    private List<String> columns(CSVRecord headers) {
        var questions = IntStream.range(0, programme.rule().questions().size()).mapToObj(i -> "answer-" + i);
        var names = Stream.concat(COLUMNS.stream(), questions).toList();
        var columns = TableFile.columns(
                headers, names, name -> headerOf(name, programme).strip());
        faults.addAll(LineFault.unknown(headers, columns, t));
        faults.addAll(
                LineFault.missing(names.stream().sorted().toList(), columns, name -> headerOf(name, programme), t));
        return columns;
    }

    private Line line(List<String> columns, CSVRecord record) {
        var number = (int) record.getRecordNumber();
        var application = new Application(
                TableFile.cell(record, columns, "number"),
                TableFile.cell(record, columns, "givenName"),
                TableFile.cell(record, columns, "familyName"),
                TableFile.cell(record, columns, "phone"),
                t.meant(Home.class, "finger.home", TableFile.cell(record, columns, "home")),
                t.meant(ConsentForm.class, "finger.consent", TableFile.cell(record, columns, "consent")),
                IntStream.range(0, programme.rule().questions().size())
                        .mapToObj(i -> TableFile.cell(record, columns, "answer-" + i))
                        .toList());
        return new Line(number, application);
    }
}
