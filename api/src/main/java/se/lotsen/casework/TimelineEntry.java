package se.lotsen.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param kind simple name of the {@link CaseEvent}
 * @param key true for milestones
 * @param facts what the line's sentence needs
 * @param pinned true for a note that is in sight on the case page
 * @param corrected what a note says instead, when it was put right; the last time counts
 * @param undoable the booking or the try that the reader may still take back, or null
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        String kind,
        boolean key,
        String actorName,
        Map<String, String> facts,
        boolean pinned,
        @Nullable Correction corrected,
        @Nullable UUID undoable) {

    /** What a note says since it was put right, and who did it. */
    public record Correction(String text, Instant at, String by) {}

    /** True for a note, the only thing that can be pinned. */
    public boolean isNote() {
        return kind.equals(CaseEvent.NoteWritten.class.getSimpleName());
    }
}
