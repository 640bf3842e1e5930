package se.lotsen.web.traffpunkter;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The yearly account of all places as a file to print or send to the board, with the figures of the page. */
public record ArsPaper(TraffpunkterPage shown, Instant writtenAt) implements Paper {}
