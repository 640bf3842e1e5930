package se.lotsen.web.support;

import io.micronaut.http.HttpResponse;

/** Sheets (XLSX) as answers. */
public final class SheetFile {

    /** Media type of a sheet. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFile() {}

    /** A sheet that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<byte[]> send(byte[] sheet, String fileName) {
        return FileAnswer.of(sheet, TYPE, fileName);
    }
}
