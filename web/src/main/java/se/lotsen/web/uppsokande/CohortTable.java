package se.lotsen.web.uppsokande;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import se.lotsen.outreach.CohortLine;
import se.lotsen.outreach.WrongLine;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/** A list of a cohort as a table, with Swedish headers in any order; columns that Lotsen does not know are passed over. */
final class CohortTable {

    /** Columns in their order, see {@code uppsokande.column}. */
    static final List<String> COLUMNS = List.of(
            "number", "givenName", "familyName", "phone", "street", "postalCode", "city", "protected", "leftOut");

    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private CohortTable() {}

    /** Header of a column. */
    static String header(String column) {
        return Texts.swedish().of("uppsokande.column." + column);
    }

    /** The lines of a file; none when it holds no column of numbers. */
    static List<CohortLine> read(String text) {
        try {
            var records = TableFile.records(text);
            if (records.isEmpty()) return List.of();
            var columns = TableFile.columns(records.getFirst(), COLUMNS, CohortTable::header);
            if (!columns.contains("number")) return List.of();
            var lines = new ArrayList<CohortLine>();
            for (var record : records.subList(1, records.size())) {
                var cells = cells(columns, record);
                if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(line((int) record.getRecordNumber(), cells));
                }
            }
            return List.copyOf(lines);
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    private static Map<String, String> cells(List<String> columns, CSVRecord record) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < Math.min(columns.size(), record.size()); i++) {
            if (!columns.get(i).isEmpty()) cells.put(columns.get(i), TableFile.told(record.get(i)));
        }
        return cells;
    }

    private static CohortLine line(int number, Map<String, String> cells) {
        var said = cells.getOrDefault("protected", "");
        return new CohortLine(
                number,
                cells.getOrDefault("number", ""),
                cells.getOrDefault("givenName", ""),
                cells.getOrDefault("familyName", ""),
                cells.getOrDefault("phone", ""),
                cells.getOrDefault("street", ""),
                cells.getOrDefault("postalCode", ""),
                cells.getOrDefault("city", ""),
                !said.isEmpty() && !said.equalsIgnoreCase("nej"),
                cells.getOrDefault("leftOut", ""),
                FORMAT.format(COLUMNS.stream()
                        .map(column -> (Object) TableFile.harmless(cells.getOrDefault(column, "")))
                        .toArray()));
    }

    /** Lines to put right, with what is wrong in a column of its own; the file can be taken in as it is when it is right. */
    static String write(List<WrongLine> lines, Texts t) {
        var text = new StringBuilder(TableFile.MARK);
        text.append(FORMAT.format(COLUMNS.stream().map(CohortTable::header).toArray()))
                .append(';')
                .append(t.of("uppsokande.column.fault"))
                .append("\r\n");
        for (var line : lines) {
            text.append(line.raw())
                    .append(';')
                    .append(FORMAT.format(t.of("problem." + line.fault())))
                    .append("\r\n");
        }
        return text.toString();
    }
}
