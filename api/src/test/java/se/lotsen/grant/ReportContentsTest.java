package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.grant.ReportContents.Difference;
import se.lotsen.grant.ReportLine.Part;

class ReportContentsTest {

    private static final ReportLine USED = new ReportLine(Part.FIGURE, "USED", "", "100");
    private static final ReportLine WORDS = new ReportLine(Part.ANSWER, "q1", "Till vad?", "Lön\n\toch \\kurser");
    private static final ReportLine TALK = new ReportLine(Part.TALK, "E-2026-1", "V-1", "2026-03-01");

    @Test
    void what_is_written_is_read_back_and_has_the_same_fingerprint() {
        var report = new ReportContents(List.of(USED, WORDS, TALK));

        var read = ReportContents.read(report.text());

        assertThat(read).isEqualTo(report);
        assertThat(read.sha256()).isEqualTo(report.sha256()).hasSize(64);
        assertThat(report.text().lines()).hasSize(3);
        assertThat(read.since(report)).isEmpty();
    }

    @Test
    void a_posting_that_is_only_written_otherwise_has_not_changed() {
        var then = new ReportLine(Part.POSTING, "p1", "2026-10-30 V-9 Fel konto", "-50");
        var now = new ReportLine(Part.POSTING, "p1", "2026-10-30 V-9 Fel konto, tar tillbaka V-2", "-50");

        assertThat(new ReportContents(List.of(now)).since(new ReportContents(List.of(then))))
                .isEmpty();
    }

    @Test
    void what_changed_came_and_went_is_told_each_with_before_and_after() {
        var then = new ReportContents(List.of(USED, WORDS, TALK));
        var more = new ReportLine(Part.FIGURE, "USED", "", "150");
        var posting = new ReportLine(Part.POSTING, "p1", "2026-10-30 V-2 Lön", "50");

        assertThat(new ReportContents(List.of(more, WORDS, posting)).since(then))
                .containsExactly(
                        new Difference(more, "100", "150"),
                        new Difference(posting, "", "50"),
                        new Difference(TALK, "2026-03-01", ""));
    }
}
