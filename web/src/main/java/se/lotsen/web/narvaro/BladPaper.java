package se.lotsen.web.narvaro;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** A session's sheet on paper, for a leader without a phone: filled in by hand and entered afterwards. */
public record BladPaper(SheetForm form, Instant writtenAt) implements Paper {}
