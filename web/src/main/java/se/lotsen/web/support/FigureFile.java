package se.lotsen.web.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Figures that a manager takes along as a table, with what its columns mean.
 *
 * @param title name of the sheet
 * @param head names of the columns
 * @param lines cells: whole numbers, decimals, and anything else as its text
 * @param dictionary a word and its meaning on each line
 */
public record FigureFile(
        Texts t, String title, List<String> head, List<List<Object>> lines, List<List<Object>> dictionary) {

    /** For a Swedish spreadsheet: UTF-8 with a byte order mark, semicolons and decimal commas. */
    public String csv() {
        var table = new ArrayList<List<?>>();
        table.add(head);
        for (var line : lines) table.add(line.stream().map(FigureFile::written).toList());
        table.add(List.of());
        table.addAll(dictionary);
        return TableFile.write(table);
    }

    /** A sheet with the figures and one with what they mean. */
    public void fill(Workbook book) {
        fill(book.newWorksheet(title), head, lines);
        fill(
                book.newWorksheet(t.of("ledning.dictionary")),
                List.of(t.of("ledning.column"), t.of("ledning.means")),
                dictionary);
    }

    private static void fill(Worksheet sheet, List<String> head, List<List<Object>> lines) {
        SheetFile.heads(sheet, 0, 0, head);
        for (var r = 0; r < lines.size(); r++) {
            for (var c = 0; c < lines.get(r).size(); c++) {
                switch (lines.get(r).get(c)) {
                    case Integer number -> sheet.value(r + 1, c, number);
                    case BigDecimal number -> sheet.value(r + 1, c, number);
                    case Object text -> sheet.value(r + 1, c, text.toString());
                }
            }
            SheetFile.filled(sheet, r + 1);
        }
        SheetFile.filled(sheet);
    }

    private static Object written(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : cell;
    }
}
