package se.lotsen.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;

/** The person did not come to the booked health talk, or was not at home: the guide makes contact again. */
@UseCase(roles = Role.GUIDE)
public class MissTalk {

    private final Cases cases;
    private final CaseActions actions;
    private final Clock clock;

    MissTalk(Cases cases, CaseActions actions, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * A missed talk.
     *
     * @param nextContactOn day of the next contact, or null for the next working day
     */
    public record Command(
            String caseNumber,
            @Nullable String note,
            @Nullable LocalDate nextContactOn) {}

    /** Keeps it. */
    public Case miss(Command c, Actor actor) {
        var found = actions.require(
                actor, CaseAction.MISS_TALK, cases.forUpdate(c.caseNumber(), actor), Case.TalkBooked.class);
        var next = c.nextContactOn() == null ? TryContact.nextContact(Swedish.today(clock)) : c.nextContactOn();
        return cases.save(found.missed(c.note(), next, clock.instant()), actor);
    }
}
