package se.lotsen.web.synpunkter;

import java.time.Instant;
import java.util.List;
import se.lotsen.tertial.ShowComplaintTable.Part;
import se.lotsen.web.paper.Paper;

/** The board's table on paper. */
public record TabellPaper(TabellPage table) implements Paper {

    @Override
    public Instant writtenAt() {
        return table.shown().asOf();
    }

    /** When it was counted. */
    public String asOf() {
        return table.frame().t().dateTime(writtenAt());
    }

    /** The thirds that something was said about. */
    public List<Part> said() {
        return table.shown().parts().stream()
                .filter(part ->
                        !part.summary().text().isEmpty() && !part.summary().carried())
                .toList();
    }
}
