package se.lotsen.web.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables as text (CSV), in the ways in which spreadsheets save them. */
public final class TableFile {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 1_000_000;

    /** The byte order mark by which a spreadsheet knows UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TableFile() {}

    /** The text of a file, whatever saved it. */
    public static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replace(MARK, "")
                    .replace("\0", "");
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    /**
     * The lines of a table, its headers first, whatever parts the cells: semicolon, tab or comma.
     *
     * @throws UncheckedIOException when it is no table
     */
    public static List<CSVRecord> records(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        var delimiter = firstLine.contains(";") ? ';' : firstLine.contains("\t") ? '\t' : ',';
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell to write: a spreadsheet takes one that begins so for a formula. */
    public static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\t].*") && !cell.equals("-1") ? "'" + cell : cell;
    }

    /** What a read cell says, without what {@link #harmless} put before it. */
    public static String told(String cell) {
        return cell.strip().replaceFirst("^'(?=[=+\\-@])", "");
    }
}
