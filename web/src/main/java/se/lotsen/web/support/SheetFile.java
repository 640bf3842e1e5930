package se.lotsen.web.support;

import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets (XLSX): made, and sent as answers. */
public final class SheetFile {

    /** Media type of a sheet. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFile() {}

    /** A sheet that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<byte[]> send(byte[] sheet, String fileName) {
        return FileAnswer.of(sheet, TYPE, fileName);
    }

    /** The bytes of a book that is filled. */
    public static byte[] make(Consumer<Workbook> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lotsen", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A row of bold names over the columns. It stays in sight with what is above it.
     *
     * @param staying how many columns from the left stay in sight too
     */
    public static void heads(Worksheet sheet, int row, int staying, List<String> names) {
        for (var column = 0; column < names.size(); column++) bold(sheet, row, column, names.get(column));
        sheet.freezePane(staying, row + 1);
    }

    /** One bold text. */
    public static void bold(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().set();
    }
}
