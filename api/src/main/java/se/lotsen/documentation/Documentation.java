package se.lotsen.documentation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.Swedish;

/** The one rule for whether a name can exist in an activity. */
@Singleton
public class Documentation {

    private final ModeRows rows;

    Documentation(ModeRows rows) {
        this.rows = rows;
    }

    /** Whether names may be recorded and shown in a session of an activity that starts then. */
    public boolean allowsNames(UUID activityId, Instant startsAt, Actor actor) {
        return mode(activityId, LocalDate.ofInstant(startsAt, Swedish.ZONE), actor) == DocumentationMode.DOCUMENTED;
    }

    /** The mode of an activity on a day. */
    DocumentationMode mode(UUID activityId, LocalDate day, Actor actor) {
        return ModePeriod.on(day, periods(activityId, actor));
    }

    /** Every mode that was ever noted, latest first. */
    List<ModePeriod> periods(UUID activityId, Actor actor) {
        return rows.of(actor.municipalityId(), activityId);
    }
}
