package se.lotsen.web.arsredovisning;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The yearly account of all places as a file to print or send to the board, with the figures of the page. */
public record ArsPaper(AretPage shown, Instant writtenAt) implements Paper {}
