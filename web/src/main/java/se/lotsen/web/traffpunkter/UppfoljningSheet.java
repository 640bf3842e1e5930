package se.lotsen.web.traffpunkter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lotsen.agreement.Judged;
import se.lotsen.agreement.ShowPlace;

/** The follow-up as a sheet: a row for each requirement of each place, a column for each week. */
final class UppfoljningSheet {

    private static final int BEFORE_WEEKS = 6;

    private final UppfoljningPaper paper;
    private final Words words;

    UppfoljningSheet(UppfoljningPaper paper) {
        this.paper = paper;
        this.words = paper.words();
    }

    /** The file. */
    byte[] make() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lotsen", "1.0")) {
            var sheet = book.newWorksheet(word("traffpunkter.sheetName"));
            head(sheet);
            var row = 4;
            for (var place : paper.places()) {
                for (var judged : place.judged()) row(sheet, row++, place, judged);
            }
            visits(book.newWorksheet(word("traffpunkter.visits")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, paper.title());
        sheet.style(0, 0).bold().set();
        sheet.value(
                1,
                0,
                paper.sum().isEmpty()
                        ? words.before(paper.before())
                        : paper.sum() + ". " + words.before(paper.before()));
        sheet.value(2, 0, word("traffpunkter.visitsNotPersons"));
        var titles = new String[] {
            "traffpunkter.place",
            "traffpunkter.organiser",
            "traffpunkter.requirement",
            "traffpunkter.paragraph",
            "traffpunkter.met",
            "traffpunkter.counts"
        };
        for (var column = 0; column < titles.length; column++) title(sheet, column, word(titles[column]));
        for (var i = 0; i < paper.weeks().size(); i++) {
            title(sheet, BEFORE_WEEKS + i, paper.weeks().get(i).toString());
        }
        sheet.freezePane(3, 4);
    }

    private static void title(Worksheet sheet, int column, String text) {
        sheet.value(3, column, text);
        sheet.style(3, column).bold().set();
    }

    private void row(Worksheet sheet, int row, ShowPlace.Contents place, Judged judged) {
        sheet.value(row, 0, place.place().name());
        sheet.value(row, 1, judged.requirement().organiser());
        sheet.value(row, 2, words.title(judged.requirement()));
        sheet.value(row, 3, judged.requirement().paragraph());
        sheet.value(row, 4, judged.met());
        sheet.value(row, 5, judged.counted());
        for (var i = 0; i < judged.cells().size(); i++) {
            sheet.value(row, BEFORE_WEEKS + i, words.sign(judged.cells().get(i)));
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
