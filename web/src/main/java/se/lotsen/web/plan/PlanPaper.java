package se.lotsen.web.plan;

import java.time.Instant;
import se.lotsen.web.paper.Paper;

/** The plan as a file to print, with the words of the page. */
public record PlanPaper(PlanPage plan, Instant writtenAt) implements Paper {}
