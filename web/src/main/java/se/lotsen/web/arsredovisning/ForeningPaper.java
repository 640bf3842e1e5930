package se.lotsen.web.arsredovisning;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** An association's year as a file to print, with the figures of the page. */
public record ForeningPaper(ForeningPage shown, Instant writtenAt) implements Paper {}
