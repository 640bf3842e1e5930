package se.lotsen.web.statsbidrag;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.lotsen.grant.ReportLine;
import se.lotsen.web.support.SheetFile;
import se.lotsen.web.support.TableFile;

/** A report as a workbook and as a table of text. Both hold what each column and figure means. */
final class RapportFiles {

    private final RapportPaper paper;

    RapportFiles(RapportPaper paper) {
        this.paper = paper;
    }

    /** UTF-8 with a byte order mark, semicolons and decimal commas; the definition stands on each line, and the columns come last. */
    String csv() {
        var lines = new ArrayList<List<String>>();
        lines.add(paper.columns().stream().map(paper::column).toList());
        for (var line : paper.contents().lines()) {
            lines.add(paper.columns().stream()
                    .map(column -> paper.cell(line, column))
                    .toList());
        }
        var dictionary = word("statsbidrag.dictionary");
        lines.add(List.of(dictionary, word("statsbidrag.sha"), paper.sha256(), "sha256", paper.state()));
        for (var column : paper.columns()) {
            lines.add(List.of(dictionary, paper.column(column), "", column, paper.columnMeans(column)));
        }
        return TableFile.write(lines);
    }

    /** A sheet for each part, and the data dictionary last. */
    void fill(Workbook book) {
        for (var part : paper.parts()) {
            var sheet = book.newWorksheet(paper.words().part(part));
            var top = 0;
            if (part == ReportLine.Part.FIGURE) {
                SheetFile.bold(sheet, 0, 0, paper.title());
                sheet.value(1, 0, paper.state());
                sheet.value(2, 0, word("statsbidrag.sha") + ": " + paper.sha256());
                top = 4;
            }
            titles(sheet, top, List.of("label", "value", "key", "definition"));
            var row = top + 1;
            for (var line : paper.contents().of(part)) line(sheet, row++, line);
        }
        dictionary(book.newWorksheet(word("statsbidrag.dictionary")));
    }

    private void titles(Worksheet sheet, int row, List<String> columns) {
        SheetFile.heads(sheet, row, 0, columns.stream().map(paper::column).toList());
    }

    private void line(Worksheet sheet, int row, ReportLine line) {
        var number = paper.words().number(line);
        sheet.value(row, 0, paper.words().label(line));
        if (number == null) sheet.value(row, 1, paper.words().value(line));
        else sheet.value(row, 1, number);
        sheet.value(row, 2, line.key());
        sheet.value(row, 3, paper.words().definition(line));
    }

    private void dictionary(Worksheet sheet) {
        titles(sheet, 0, List.of("label", "definition"));
        var row = 1;
        for (var column : paper.columns()) {
            sheet.value(row, 0, paper.column(column));
            sheet.value(row++, 1, paper.columnMeans(column));
        }
        for (var part : paper.parts()) {
            sheet.value(row, 0, paper.words().part(part));
            sheet.value(row++, 1, word("statsbidrag.part." + part.name() + ".definition"));
        }
    }

    private String word(String key) {
        return paper.words().t().of(key);
    }
}
