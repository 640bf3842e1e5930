package se.lotsen.web.utvardering;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.lotsen.evaluation.ImportSurvey;
import se.lotsen.evaluation.ImportSurvey.Line;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Mode;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;
import se.lotsen.web.utvardering.EnkatPage.LineFault;

/** The answers of a survey as a table: code, occasion, mode, language and a column for each question. UTF-8; semicolons, tabs or commas. */
final class SurveyTable {

    private static final List<String> COLUMNS = List.of("respondent", "occasion", "mode", "language");

    private SurveyTable() {}

    /** What a file holds, or what is wrong with its first line. */
    record Read(List<Line> lines, List<LineFault> faults) {}

    /** Header of a field. */
    static String header(String field) {
        var t = Texts.swedish();
        return field.startsWith("answer-")
                ? t.of("utvardering.column.question", field.substring(7))
                : t.of("utvardering.column." + field);
    }

    static Read read(byte[] file, PlanMeasure measure) {
        var t = Texts.swedish();
        var fields = fields(measure);
        try {
            var records = TableFile.records(TableFile.decoded(file));
            var found = records.isEmpty() ? Map.<String, Integer>of() : columns(records.getFirst(), fields);
            var missing = fields.stream()
                    .filter(field -> !found.containsKey(field))
                    .map(field -> new LineFault(1, header(field), t.of("problem.evaluation.columnMissing")))
                    .toList();
            if (!missing.isEmpty()) return new Read(List.of(), missing);
            var lines = records.stream()
                    .skip(1)
                    .filter(record -> !record.stream().allMatch(String::isBlank))
                    .map(record -> line(record, found, measure))
                    .toList();
            return lines.isEmpty()
                    ? new Read(lines, List.of(new LineFault(1, "", t.of("problem.evaluation.empty"))))
                    : new Read(lines, List.of());
        } catch (UncheckedIOException e) {
            return new Read(List.of(), List.of(new LineFault(1, "", t.of("problem.catalogue.import.unreadable"))));
        }
    }

    private static List<String> fields(PlanMeasure measure) {
        var questions =
                IntStream.rangeClosed(1, ImportSurvey.questions(measure)).mapToObj(i -> "answer-" + i);
        return Stream.concat(COLUMNS.stream(), questions).toList();
    }

    private static Map<String, Integer> columns(CSVRecord headers, List<String> fields) {
        var found = new HashMap<String, Integer>();
        for (var i = 0; i < headers.size(); i++) {
            var typed = headers.get(i).strip().toLowerCase(Locale.ROOT);
            var at = i;
            fields.stream()
                    .filter(field -> header(field).toLowerCase(Locale.ROOT).equals(typed))
                    .forEach(field -> found.put(field, at));
        }
        return found;
    }

    private static Line line(CSVRecord record, Map<String, Integer> at, PlanMeasure measure) {
        var answers = new ArrayList<String>();
        for (var i = 1; i <= ImportSurvey.questions(measure); i++) answers.add(cell(record, at.get("answer-" + i)));
        return new Line(
                (int) record.getRecordNumber(),
                cell(record, at.get("respondent")),
                word(MeasuredAt.class, "utvardering.occasion.", cell(record, at.get("occasion"))),
                word(Mode.class, "utvardering.mode.", cell(record, at.get("mode"))),
                cell(record, at.get("language")),
                List.copyOf(answers));
    }

    private static String cell(CSVRecord record, @Nullable Integer at) {
        return at == null || at >= record.size() ? "" : TableFile.told(record.get(at));
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, String words, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Texts.swedish().of(words + value.name()).equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
