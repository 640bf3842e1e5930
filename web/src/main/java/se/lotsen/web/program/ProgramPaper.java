package se.lotsen.web.program;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The programme on paper, in large type or the largest. */
public record ProgramPaper(ProgramPage page, boolean large, Instant writtenAt) implements Paper {

    private static final int POINTS = 14;
    private static final int LARGE_POINTS = 18;

    /** Size of its type. */
    public int points() {
        return large ? LARGE_POINTS : POINTS;
    }
}
