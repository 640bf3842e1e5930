package se.lotsen.web.traffpunkter;

import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lotsen.agreement.Judged;
import se.lotsen.agreement.ShowPlace;
import se.lotsen.web.support.SheetFile;

/** The follow-up as a sheet: a row for each requirement of each place, a column for each week. */
final class UppfoljningSheet {

    private static final List<String> BEFORE_WEEKS = List.of(
            "traffpunkter.place",
            "traffpunkter.organiser",
            "traffpunkter.requirement",
            "traffpunkter.paragraph",
            "traffpunkter.met",
            "traffpunkter.counts");

    private final UppfoljningPaper paper;
    private final Words words;

    UppfoljningSheet(UppfoljningPaper paper) {
        this.paper = paper;
        this.words = paper.words();
    }

    /** The file. */
    void fill(Workbook book) {
        var sheet = book.newWorksheet(word("traffpunkter.sheetName"));
        head(sheet);
        var row = 4;
        for (var place : paper.places()) {
            for (var judged : place.judged()) row(sheet, row++, place, judged);
        }
        visits(book.newWorksheet(word("traffpunkter.visits")));
    }

    private void head(Worksheet sheet) {
        SheetFile.bold(sheet, 0, 0, paper.title());
        sheet.value(
                1,
                0,
                paper.sum().isEmpty()
                        ? words.before(paper.before())
                        : paper.sum() + ". " + words.before(paper.before()));
        sheet.value(2, 0, word("traffpunkter.visitsNotPersons"));
        var heads = Stream.concat(
                BEFORE_WEEKS.stream().map(this::word), paper.weeks().stream().map(week -> week.toString()));
        SheetFile.heads(sheet, 3, 3, heads.toList());
    }

    private void row(Worksheet sheet, int row, ShowPlace.Contents place, Judged judged) {
        sheet.value(row, 0, place.place().name());
        sheet.value(row, 1, judged.requirement().organiser());
        sheet.value(row, 2, words.title(judged.requirement()));
        sheet.value(row, 3, judged.requirement().paragraph());
        sheet.value(row, 4, judged.met());
        sheet.value(row, 5, judged.counted());
        for (var i = 0; i < judged.cells().size(); i++) {
            sheet.value(row, BEFORE_WEEKS.size() + i, words.sign(judged.cells().get(i)));
        }
    }

    /** Whom the visits were, then the activities, place by place. */
    private void visits(Worksheet sheet) {
        sheet.value(0, 0, word("traffpunkter.visitsNotPersons"));
        var row = 2;
        for (var place : paper.places()) {
            var table = paper.visits(place);
            bold(sheet, row++, place.place().name(), table.now(), table.before());
            for (var line : table.rows()) cells(sheet, row++, line.label(), line.now(), line.before());
            bold(
                    sheet,
                    row++,
                    word("aktiviteter.activity"),
                    paper.frame().t().of("traffpunkter.visitsIn", table.now()),
                    word("arsredovisning.perSession"),
                    paper.frame().t().of("traffpunkter.visitsIn", table.before()),
                    word("arsredovisning.perSession"));
            for (var line : table.activities()) {
                cells(
                        sheet,
                        row++,
                        line.name(),
                        line.visits(),
                        line.perSession(),
                        line.visitsBefore(),
                        line.perSessionBefore());
            }
            row++;
        }
    }

    private static void bold(Worksheet sheet, int row, String... texts) {
        cells(sheet, row, texts);
        for (var column = 0; column < texts.length; column++)
            sheet.style(row, column).bold().set();
    }

    /** Figures as numbers, so that they can be added; the rest as words. */
    private static void cells(Worksheet sheet, int row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            var plain = texts[column].replace("\u00a0", "").replace(',', '.');
            if (column > 0 && plain.matches("[0-9]+([.][0-9])?")) sheet.value(row, column, Double.valueOf(plain));
            else sheet.value(row, column, texts[column]);
        }
    }

    private String word(String key) {
        return paper.frame().t().of(key);
    }
}
