package se.lotsen.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;

/** Reads the timeline of a case, newest first. */
@Singleton
class Timeline {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final CaseViewRows rows;
    private final ObjectMapper json;

    Timeline(CaseViewRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    List<TimelineEntry> latest(UUID caseId, int atMost, Actor actor) {
        return rows.events(actor.municipalityId(), caseId, atMost).stream()
                .map(this::entry)
                .toList();
    }

    int count(UUID caseId, Actor actor) {
        return rows.eventCount(actor.municipalityId(), caseId);
    }

    private TimelineEntry entry(TimelineRow row) {
        return new TimelineEntry(
                row.eventId(),
                row.at(),
                row.kind(),
                row.keyEvent(),
                row.actorName(),
                factsOf(row),
                row.pinned(),
                row.corrected());
    }

    private Map<String, String> factsOf(TimelineRow row) {
        try {
            return json.readValue(row.facts(), FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event in the timeline is not JSON", e);
        }
    }
}
