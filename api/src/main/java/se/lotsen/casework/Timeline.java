package se.lotsen.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.Undo;

/** Reads the timeline of a case, newest first, with what its reader may still take back. */
@Singleton
class Timeline {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private static final String TRIED = CaseEvent.ContactTried.class.getSimpleName();

    /** What can be taken back, with the action that it needs, for whoever may not do a thing has nothing to take back. */
    private static final Map<String, CaseAction> UNDOABLE = Map.of(
            TRIED, CaseAction.TRY_CONTACT, CaseEvent.BookingEnded.class.getSimpleName(), CaseAction.BOOK_ACTIVITY);

    private final CaseViewRows rows;
    private final CaseActions actions;
    private final ObjectMapper json;
    private final Clock clock;

    Timeline(CaseViewRows rows, CaseActions actions, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.actions = actions;
        this.json = json;
        this.clock = clock;
    }

    List<TimelineEntry> latest(Case of, int atMost, Actor actor) {
        var gone = new HashSet<String>();
        var entries = new ArrayList<TimelineEntry>();
        for (var row : rows.events(actor.municipalityId(), of.file().id(), atMost)) {
            var facts = factsOf(row);
            var undone = facts.get(CaseEvent.UNDONE);
            if (undone != null) gone.add(undone);
            var undo = facts.get(CaseEvent.UNDO);
            var undoable = undo != null && stands(undo, row, gone) && mayUndo(row, of, actor);
            entries.add(entry(row, facts, undo != null && undoable ? UUID.fromString(undo) : null));
        }
        return List.copyOf(entries);
    }

    /** True when it has not been taken back. Of tries only the last can be: each goes back to the day that it found. */
    private static boolean stands(String undo, TimelineRow row, Set<String> gone) {
        if (gone.contains(undo)) return false;
        return !row.kind().equals(TRIED) || gone.add(TRIED);
    }

    private boolean mayUndo(TimelineRow row, Case of, Actor actor) {
        var needed = UNDOABLE.get(row.kind());
        return needed != null
                && row.actorId().equals(actor.id())
                && Undo.isOpen(row.at(), clock.instant())
                && actions.one(needed, actor, of).yes();
    }

    int count(UUID caseId, Actor actor) {
        return rows.eventCount(actor.municipalityId(), caseId);
    }

    private static TimelineEntry entry(TimelineRow row, Map<String, String> facts, @Nullable UUID undoable) {
        return new TimelineEntry(
                row.eventId(),
                row.at(),
                row.kind(),
                row.keyEvent(),
                row.actorName(),
                facts,
                row.pinned(),
                row.corrected(),
                undoable);
    }

    private Map<String, String> factsOf(TimelineRow row) {
        try {
            return json.readValue(row.facts(), FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event in the timeline is not JSON", e);
        }
    }
}
