package se.lotsen.casework;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;

/** What else ends when a case does, whatever closed it; called by {@link Cases#save} in the same transaction. */
public interface WhenClosed {

    /** Ends it, and returns what the timeline should tell about it. */
    List<CaseEvent> closed(UUID caseId, Actor actor);
}
