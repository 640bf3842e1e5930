package se.lotsen.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The table of a research file before it is written: what may be told and nothing else. Written line by line, so that its text is never in memory;
 * each writing gives the same bytes.
 */
public record ResearchTable(List<Line> lines) {

    /** A line. {@code values} are the answers in the order of the columns, told only where the traits say so. */
    record Line(String pseudonym, Coarsening.Traits traits, List<String> values) {}

    /** Writes it as CSV, and leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ResearchFile.write(writer, ResearchFile.head(), lines.stream().map(ResearchFile::cells));
        writer.flush();
    }

    /** SHA-256 of what {@link #writeTo} writes, in hexadecimal. */
    String fingerprint() {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            writeTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
