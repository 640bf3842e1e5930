package se.lotsen.matching;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.healthtalk.Interest;
import se.lotsen.shared.Ids;

/** Nothing in the catalogue fits: the guide writes what is missing, and the manager sees how many lack the same. */
@UseCase(roles = Role.GUIDE)
public class RegisterUnmetNeed {

    private final Cases cases;
    private final CaseActions actions;
    private final MatchingRows rows;
    private final Clock clock;

    RegisterUnmetNeed(Cases cases, CaseActions actions, MatchingRows rows, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What is missing.
     *
     * @param interest what it is about, or null for something else
     * @param description in words, without personal data
     * @param area town or district, or null
     */
    public record Command(
            String caseNumber,
            @Nullable Interest interest,
            String description,
            @Nullable String area) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept. */
        record Registered(UUID needId) implements Outcome {}

        /** Nothing was written. */
        record NothingWritten() implements Outcome {}
    }

    /** Registers it. */
    public Outcome register(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.SUGGEST, found);
        if (c.description().isBlank()) return new Outcome.NothingWritten();
        var id = Ids.next();
        rows.addNeed(
                actor.municipalityId(),
                id,
                found.file().id(),
                clock.instant(),
                c.interest(),
                c.description().strip(),
                c.area());
        return new Outcome.Registered(id);
    }
}
