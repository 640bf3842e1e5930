package se.lotsen.tertial;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;

/** A manager writes the outcome of an indicator in a third, where Lotsen does not count it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteValue {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final GoalRows rows;
    private final Clock clock;

    NoteValue(GoalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The outcome; null for nothing, which is not 0. */
    public record Command(
            int year,
            Third third,
            UUID indicatorId,
            @Nullable BigDecimal outcome,
            @Nullable BigDecimal women,
            @Nullable BigDecimal men) {}

    /** Writes it. */
    public Answer note(Command c, Actor actor) {
        var indicator = rows.indicators(actor.municipalityId(), c.year()).stream()
                .filter(one -> one.indicatorId().equals(c.indicatorId()))
                .findFirst()
                .orElseThrow(() -> new Missing("indicator"));
        var errors = new ArrayList<FieldError>();
        if (indicator.source() != Source.MANUAL) errors.add(new FieldError("outcome", "tertial.counted"));
        check("outcome", c.outcome(), errors);
        check("women", c.women(), errors);
        check("men", c.men(), errors);
        return Answer.of(
                errors,
                () -> rows.value(
                        actor.municipalityId(),
                        Ids.next(),
                        indicator.indicatorId(),
                        c.third(),
                        c.outcome(),
                        c.women(),
                        c.men(),
                        actor.requireStaffId(),
                        clock.instant()));
    }

    private static void check(String field, @Nullable BigDecimal number, ArrayList<FieldError> errors) {
        if (number == null) return;
        if (number.signum() < 0
                || number.compareTo(MOST) >= 0
                || number.stripTrailingZeros().scale() > 2) {
            errors.add(new FieldError(field, "tertial.number"));
        }
    }
}
