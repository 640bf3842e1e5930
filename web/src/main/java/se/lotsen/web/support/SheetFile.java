package se.lotsen.web.support;

import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets (XLSX): filled, and sent as answers. They are written to the disk, and the rows of a long sheet leave memory as they are filled. */
public final class SheetFile {

    /** Media type of a sheet. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_IN_MEMORY = 1_000;

    private SheetFile() {}

    /** A book that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<?> send(Consumer<Workbook> fill, String fileName) {
        return FileAnswer.written(out -> write(fill, out), TYPE, fileName);
    }

    /** Writes a book, and leaves the stream open. */
    static void write(Consumer<Workbook> fill, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Lotsen", "1.0")) {
            fill.accept(book);
        }
    }

    /** A row of a long sheet is filled, and will not be touched again; nor are those before it. */
    static void filled(Worksheet sheet, int row) {
        if (row % ROWS_IN_MEMORY != 0) return;
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet is filled; the next may begin. */
    static void filled(Worksheet sheet) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
