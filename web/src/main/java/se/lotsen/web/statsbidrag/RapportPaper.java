package se.lotsen.web.statsbidrag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Grant;
import se.lotsen.grant.GrantReport.Submitted;
import se.lotsen.grant.ReportContents;
import se.lotsen.grant.ReportLine;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Texts;

/**
 * A report as a file: a submitted version, or the books as they stand.
 *
 * @param submitted null for a preview
 */
public record RapportPaper(
        Frame frame,
        Grant grant,
        ReportContents contents,
        @Nullable Submitted submitted,
        Instant writtenAt) implements Paper {

    /** Swedish, as it is the state that reads it. */
    public ReportWords words() {
        return new ReportWords(Texts.swedish());
    }

    /** Title of the document. */
    public String title() {
        return words().t().of("statsbidrag.report", grant.title());
    }

    /** Whether it is a preview or a version, in a sentence. */
    public String state() {
        var report = submitted;
        if (report == null)
            return words().t().of("statsbidrag.preview", words().t().dateTime(writtenAt));
        return words().t()
                .of(
                        "statsbidrag.frozen",
                        report.version(),
                        report.signatory(),
                        words().t().dateTime(report.submittedAt()));
    }

    /** Fingerprint of the contents. */
    public String sha256() {
        return contents.sha256();
    }

    /** The parts that have lines. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (!contents.of(part).isEmpty()) parts.add(part);
        }
        return parts;
    }

    /** Columns of the files, each with what it means. */
    public List<String> columns() {
        return List.of("part", "label", "value", "key", "definition");
    }

    /** One of a line's columns. */
    public String cell(ReportLine line, String column) {
        return switch (column) {
            case "part" -> words().part(line.part());
            case "label" -> words().label(line);
            case "value" -> words().forFile(line);
            case "key" -> line.key();
            default -> words().definition(line);
        };
    }

    /** Name of a column. */
    public String column(String column) {
        return words().t().of("statsbidrag.column." + column);
    }

    /** What a column means. */
    public String columnMeans(String column) {
        return words().t().of("statsbidrag.column." + column + ".definition");
    }
}
