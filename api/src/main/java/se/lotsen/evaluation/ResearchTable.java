package se.lotsen.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.lotsen.shared.Writing;

/**
 * The table of a research file before it is written: what may be told and nothing else. Written line by line, so that its text is never in memory;
 * each writing gives the same bytes.
 */
public record ResearchTable(List<Line> lines) implements Writing {

    /** A line. {@code values} are the answers in the order of the columns, told only where the traits say so. */
    record Line(String pseudonym, Coarsening.Traits traits, List<String> values) {}

    /** As CSV. */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ResearchFile.write(writer, ResearchFile.head(), lines.stream().map(ResearchFile::cells));
        writer.flush();
    }
}
