package se.lotsen.web.support;

import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Tables as text (CSV), in the ways in which spreadsheets save them. */
public final class TableFile {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 1_000_000;

    /** The byte order mark by which a spreadsheet knows UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t].*");
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(,[0-9]+)?");

    private TableFile() {}

    /** A table that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<byte[]> send(String table, String fileName) {
        return FileAnswer.of(table.getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", fileName);
    }

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

    /**
     * What stands in each column, told by the headers whatever the case of their letters; empty for what is none of the names.
     *
     * @param header of a name
     */
    public static List<String> columns(CSVRecord headers, List<String> names, UnaryOperator<String> header) {
        return headers.stream()
                .map(typed -> names.stream()
                        .filter(name -> header.apply(name).equalsIgnoreCase(typed.strip()))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    /** What a line says in a column, or nothing when it has no such. */
    public static String cell(CSVRecord line, List<String> columns, String name) {
        var at = columns.lastIndexOf(name);
        return at < 0 || at >= line.size() ? "" : told(line.get(at));
    }

    /** True for a line that says nothing. */
    public static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    /**
     * A table for a Swedish spreadsheet: a byte order mark, semicolons, and no cell that it would take for a formula.
     *
     * @param lines the headers first
     */
    public static String write(List<? extends List<?>> lines) {
        var text = new StringWriter();
        text.write(MARK);
        try (var printer =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            for (var line : lines) {
                printer.printRecord(line.stream()
                        .map(cell -> harmless(String.valueOf(cell)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet takes a cell that begins so for a formula; a number is none. */
    public static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What a read cell says, without what {@link #write} put before it. */
    public static String told(String cell) {
        return cell.strip().replaceFirst("^'(?=[=+\\-@])", "");
    }
}
