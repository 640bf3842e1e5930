package se.lotsen.cost;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.attendance.NoteCost;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.grant.Money;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** The manager notes the hours that volunteers gave at a place in a year. Noting them again replaces them. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteVolunteerHours {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1_000_000);
    private static final Money DEAREST = Money.kronor(10_000);

    private final Catalogue catalogue;
    private final VolunteerRows rows;
    private final Clock clock;

    NoteVolunteerHours(Catalogue catalogue, VolunteerRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Hours.
     *
     * @param place name of the place in addresses, empty while none is chosen
     * @param hours null while they cannot be read
     * @param price what an hour is reckoned to be worth, or null; below zero when it cannot be read
     */
    public record Command(
            String place,
            int year,
            @Nullable BigDecimal hours,
            @Nullable Money price) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Noted. */
        record Noted() implements Outcome {}

        /** They are not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Notes them. */
    public Outcome note(Command c, Actor actor) {
        var errors = errors(c);
        var hours = c.hours();
        var price = c.price();
        if (hours == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var place = place(c.place(), actor);
        rows.keep(
                actor.municipalityId(),
                place.id(),
                c.year(),
                hours,
                price == null ? null : price.ore(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Noted();
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        var thisYear = Swedish.today(clock).getYear();
        var hours = c.hours();
        var price = c.price();
        if (c.place().isEmpty()) errors.add(new FieldError("place", "cost.place"));
        if (c.year() > thisYear || c.year() <= thisYear - NoteCost.YEARS) {
            errors.add(new FieldError("year", "cost.year"));
        }
        if (hours == null || hours.signum() < 0 || hours.compareTo(MOST_HOURS) >= 0) {
            errors.add(new FieldError("hours", "cost.hours"));
        }
        if (price != null && (!price.isPositive() || price.compareTo(DEAREST) > 0)) {
            errors.add(new FieldError("price", "cost.price"));
        }
        return List.copyOf(errors);
    }

    private MeetingPlace place(String slug, Actor actor) {
        return catalogue.places(actor).stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Missing("place"));
    }
}
