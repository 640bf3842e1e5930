package se.lotsen.web.utvardering;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.lotsen.evaluation.ImportSurvey;
import se.lotsen.evaluation.ImportSurvey.Line;
import se.lotsen.evaluation.PlanMeasure;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.DeJongGierveld;
import se.lotsen.instrument.Mode;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/**
 * The answers of a survey as a table: code, occasion, mode, language and a column for each question. Where forms order the questions differently
 * the header has a word of the question beside its number, since a number alone would give the answers to another question. UTF-8; semicolons,
 * tabs or commas.
 */
final class SurveyTable {

    private static final List<String> COLUMNS = List.of("respondent", "occasion", "mode", "language");

    private SurveyTable() {}

    /** What a file holds, or what is wrong with its first line. */
    record Read(List<Line> lines, List<LineFault> faults) {}

    /** Header of a field. */
    static String header(String field, PlanMeasure measure) {
        var t = Texts.swedish();
        return field.startsWith("answer-")
                ? question(Integer.parseInt(field.substring(7)), measure)
                : t.of("utvardering.column." + field);
    }

    /** Headers of the questions, in their order. */
    static List<String> questions(PlanMeasure measure) {
        return IntStream.rangeClosed(1, ImportSurvey.questions(measure))
                .mapToObj(number -> question(number, measure))
                .toList();
    }

    private static String question(int number, PlanMeasure measure) {
        var t = Texts.swedish();
        var header = t.of("utvardering.column.question", number);
        return hasWords(measure)
                ? header + " " + t.of("utvardering.djgWord." + DeJongGierveld.ITEMS.get(number - 1))
                : header;
    }

    private static boolean hasWords(PlanMeasure measure) {
        return measure == PlanMeasure.DE_JONG_GIERVELD;
    }

    static Read read(byte[] file, PlanMeasure measure) {
        var t = Texts.swedish();
        var fields = fields(measure);
        try {
            var records = TableFile.records(TableFile.decoded(file));
            var columns = records.isEmpty()
                    ? List.<String>of()
                    : TableFile.columns(records.getFirst(), fields, field -> header(field, measure));
            var missing = missing(fields, columns, measure, t);
            if (!missing.isEmpty()) return new Read(List.of(), missing);
            var lines = records.stream()
                    .skip(1)
                    .filter(record -> !TableFile.isBlank(record))
                    .map(record -> line(record, columns, measure))
                    .toList();
            return lines.isEmpty()
                    ? new Read(lines, List.of(new LineFault(1, "", t.of("problem.evaluation.empty"))))
                    : new Read(lines, List.of());
        } catch (UncheckedIOException e) {
            return new Read(List.of(), List.of(LineFault.unreadable(t)));
        }
    }

    private static List<LineFault> missing(List<String> fields, List<String> columns, PlanMeasure measure, Texts t) {
        var faults = LineFault.missing(fields, columns, field -> header(field, measure), t);
        if (!hasWords(measure)) return faults;
        return faults.stream()
                .map(fault -> questions(measure).contains(fault.column())
                        ? new LineFault(fault.line(), fault.column(), t.of("problem.evaluation.questionWord"))
                        : fault)
                .toList();
    }

    private static List<String> fields(PlanMeasure measure) {
        var questions =
                IntStream.rangeClosed(1, ImportSurvey.questions(measure)).mapToObj(i -> "answer-" + i);
        return Stream.concat(COLUMNS.stream(), questions).toList();
    }

    private static Line line(CSVRecord record, List<String> columns, PlanMeasure measure) {
        var t = Texts.swedish();
        var answers = new ArrayList<String>();
        for (var i = 1; i <= ImportSurvey.questions(measure); i++)
            answers.add(TableFile.cell(record, columns, "answer-" + i));
        return new Line(
                (int) record.getRecordNumber(),
                TableFile.cell(record, columns, "respondent"),
                t.meant(MeasuredAt.class, "utvardering.occasion", TableFile.cell(record, columns, "occasion")),
                t.meant(Mode.class, "utvardering.mode", TableFile.cell(record, columns, "mode")),
                TableFile.cell(record, columns, "language"),
                List.copyOf(answers));
    }
}
