package se.lotsen.web.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What others wrote is kept as they published it. */
class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void every_vendored_file_is_as_its_checksum_says_and_has_its_licence() throws IOException {
        var sums = Files.readAllLines(VENDOR.resolve("SHA256SUMS"));
        try (var all = Files.walk(VENDOR)) {
            var found = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(js|css)"))
                    .sorted()
                    .map(file -> sum(file) + "  " + VENDOR.relativize(file))
                    .toList();
            assertThat(sums).containsExactlyInAnyOrderElementsOf(found);
        }
        for (var line : sums) {
            assertThat(VENDOR.resolve(line.substring(66)).resolveSibling("LICENSE"))
                    .exists();
        }
    }

    /** Compressed, as a browser gets it (docs/adr/0042). */
    @Test
    void what_we_write_ourselves_on_top_is_small() throws IOException {
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
            Files.copy(Path.of("src/main/resources/static/lotsen/lotsen.css"), gzip);
        }
        assertThat(packed.size()).isLessThanOrEqualTo(8_000);
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
