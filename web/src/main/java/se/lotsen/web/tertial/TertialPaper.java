package se.lotsen.web.tertial;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The report on paper. */
public record TertialPaper(ReportText text) implements Paper {

    @Override
    public Instant writtenAt() {
        return text.writtenAt();
    }
}
