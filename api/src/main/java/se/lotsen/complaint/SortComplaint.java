package se.lotsen.complaint;

import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;

/** A manager says where an item belongs in the board's table. From then on it is counted there. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class SortComplaint {

    private final ComplaintRows rows;
    private final Clock clock;

    SortComplaint(ComplaintRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Where it belongs.
     *
     * @param kind null while it is not chosen, as is {@code teller}
     * @param ledTo what a deviation led to, or null; forgotten for what is no deviation
     */
    public record Command(
            String number,
            @Nullable ComplaintKind kind,
            @Nullable Teller teller,
            @Nullable Subject subject,
            @Nullable String note,
            @Nullable String ledTo) {

        /** One that is chosen. */
        public Command(String number, Sorting sorting, @Nullable String ledTo) {
            this(number, sorting.kind(), sorting.teller(), sorting.subject(), sorting.note(), ledTo);
        }
    }

    /** Sorts it, again if it was sorted. */
    public Outcome sort(Command c, Actor actor) {
        var kind = c.kind();
        var teller = c.teller();
        var ledTo = kind == ComplaintKind.DEVIATION ? c.ledTo() : null;
        var errors = new ArrayList<FieldError>(Sorting.errors(kind, teller, c.subject(), c.note()));
        if (ledTo != null) errors.addAll(Wording.of("ledTo", ledTo));
        if (kind == null || teller == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var sorting = new Sorting(kind, teller, c.subject(), c.note());
        var done = rows.sort(
                actor.municipalityId(),
                c.number(),
                sorting.kind(),
                sorting.teller(),
                sorting.subject(),
                sorting.note(),
                ledTo,
                actor.requireStaffId(),
                clock.instant());
        if (done == 0) throw new Missing("complaint");
        return new Outcome.Written(c.number());
    }
}
