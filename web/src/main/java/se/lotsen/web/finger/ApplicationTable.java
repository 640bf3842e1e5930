package se.lotsen.web.finger;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.lotsen.finger.Application;
import se.lotsen.finger.ConsentForm;
import se.lotsen.finger.Home;
import se.lotsen.finger.ImportApplications.Line;
import se.lotsen.finger.Programme;
import se.lotsen.finger.RuleAnswer;
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
    private final List<Wrong> wrong = new ArrayList<>();

    private ApplicationTable(Programme programme) {
        this.programme = programme;
    }

    /** What cannot be read, told in words; line 1 is the headers. */
    record Wrong(int line, String column, String text) {}

    /** What a file holds. */
    record Read(List<Line> lines, List<Wrong> wrong) {}

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
            var columns = records.isEmpty() ? Map.<String, Integer>of() : columns(records.getFirst());
            if (wrong.isEmpty() && !records.isEmpty()) {
                for (var record : records.subList(1, records.size())) {
                    if (!isBlank(record)) lines.add(line(columns, record));
                }
            }
            if (lines.isEmpty() && wrong.isEmpty()) wrong.add(new Wrong(1, "", t.of("problem.finger.empty")));
        } catch (UncheckedIOException e) {
            wrong.add(new Wrong(1, "", t.of("problem.catalogue.import.unreadable")));
        }
        return new Read(List.copyOf(lines), List.copyOf(wrong));
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** Where each column stands. A file without one of them, or with another, is not read: nobody knows what it means. */
    private Map<String, Integer> columns(CSVRecord headers) {
        var names = new HashMap<String, String>();
        for (var column : COLUMNS) names.put(key(header(column)), column);
        var questions = programme.rule().questions();
        for (var i = 0; i < questions.size(); i++)
            names.put(key(questions.get(i).text()), "answer-" + i);
        var found = new HashMap<String, Integer>();
        for (var i = 0; i < headers.size(); i++) {
            var typed = headers.get(i).strip();
            var column = names.get(key(typed));
            if (column != null) found.put(column, i);
            else if (!typed.isEmpty()) wrong.add(new Wrong(1, typed, t.of("problem.catalogue.import.column")));
        }
        names.values().stream()
                .filter(column -> !found.containsKey(column))
                .sorted()
                .forEach(column ->
                        wrong.add(new Wrong(1, headerOf(column, programme), t.of("problem.finger.columnMissing"))));
        return found;
    }

    private static String key(String header) {
        return header.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private Line line(Map<String, Integer> columns, CSVRecord record) {
        var number = (int) record.getRecordNumber();
        var application = new Application(
                cell(record, columns.get("number")),
                cell(record, columns.get("givenName")),
                cell(record, columns.get("familyName")),
                cell(record, columns.get("phone")),
                word(Home.class, "finger.home.", cell(record, columns.get("home"))),
                word(ConsentForm.class, "finger.consent.", cell(record, columns.get("consent"))),
                IntStream.range(0, programme.rule().questions().size())
                        .mapToObj(i -> cell(record, columns.get("answer-" + i)))
                        .toList());
        return new Line(number, application);
    }

    private static String cell(CSVRecord record, @Nullable Integer at) {
        if (at == null || at >= record.size()) return "";
        return TableFile.told(record.get(at));
    }

    /** The value that a word is for; null for any other word, which the application then lacks. */
    private <E extends Enum<E>> @Nullable E word(Class<E> type, String words, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> t.of(words + value.name()).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
