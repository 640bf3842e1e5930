package se.lotsen.profiles.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The guide's files that are written by hand. */
final class Prose {

    private Prose() {}

    /** The Markdown of a page. */
    static String of(String page) {
        return new String(bytes(page + ".md"), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String file) {
        try (var stream = Prose.class.getResourceAsStream(file)) {
            if (stream == null) throw new IllegalStateException("There is no file " + file);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
