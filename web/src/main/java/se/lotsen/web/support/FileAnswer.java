package se.lotsen.web.support;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import se.lotsen.shared.Writing;

/** Files as answers. */
public final class FileAnswer {

    private FileAnswer() {}

    /** A file that the browser saves under a name, which never holds personal data. */
    public static HttpResponse<byte[]> of(byte[] file, String type, String fileName) {
        return saved(file, type, fileName);
    }

    /** A file that is written to the disk first, readable by nobody else and without a name as soon as it is open, and then sent with its length. */
    public static HttpResponse<StreamedFile> written(Writing content, String type, String fileName) {
        return written(content, type, fileName, Set.of());
    }

    /**
     * A file that may be large. It is written to the disk first, readable by nobody else and without a name as soon as it is open, and then sent with its
     * length: a browser shows how far it has come, and never takes half a file for a whole one.
     *
     * @param asked the form that asked for it, which says on its page that the file is being made until it begins to come
     */
    public static HttpResponse<StreamedFile> written(Writing content, String type, String fileName, FormFields asked) {
        return written(content, type, fileName, begun(asked));
    }

    private static HttpResponse<StreamedFile> written(
            Writing content, String type, String fileName, Set<Cookie> cookies) {
        try {
            var channel = nameless();
            try {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                var length = channel.position();
                channel.position(0);
                var file = new StreamedFile(Channels.newInputStream(channel), MediaType.of(type), 0, length);
                return saved(file, type, fileName).cookies(cookies);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Cookie> begun(FormFields asked) {
        var key = asked.text(FormKeys.FIELD);
        if (!key.matches(FormKeys.KEY)) return Set.of();
        return Set.of(OurCookie.FILE_BEGUN.of(key));
    }

    private static FileChannel nameless() throws IOException {
        var path = Files.createTempFile("lotsen", ".part");
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static <T> MutableHttpResponse<T> saved(T file, String type, String fileName) {
        return HttpResponse.ok(file)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}
