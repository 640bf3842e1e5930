package se.lotsen.web.support;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** Files as answers. */
public final class FileAnswer {

    private FileAnswer() {}

    /** A file that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<byte[]> of(byte[] file, String type, String fileName) {
        return HttpResponse.ok(file)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}
