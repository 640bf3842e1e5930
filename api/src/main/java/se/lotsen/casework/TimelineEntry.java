package se.lotsen.casework;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the timeline.
 *
 * @param kind simple name of the {@link CaseEvent}
 * @param key true for milestones
 * @param facts what the line's sentence needs
 */
public record TimelineEntry(Instant at, String kind, boolean key, String actorName, Map<String, String> facts) {}
