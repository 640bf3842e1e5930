package se.lotsen.cost;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.attendance.NoteCost;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.grant.Money;
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
     * @param place name of the place in addresses
     * @param price what an hour is reckoned to be worth, or null
     */
    public record Command(
            String place,
            int year,
            BigDecimal hours,
            @Nullable Money price) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Noted. */
        record Noted() implements Outcome {}

        /** The year is still to come, or too long ago to be shown. */
        record NoYear() implements Outcome {}

        /** The hours cannot be. */
        record NoHours() implements Outcome {}

        /** Nobody's hour is worth that. */
        record NoPrice() implements Outcome {}
    }

    /** Notes them. */
    public Outcome note(Command c, Actor actor) {
        var thisYear = Swedish.today(clock).getYear();
        if (c.year() > thisYear || c.year() <= thisYear - NoteCost.YEARS) return new Outcome.NoYear();
        var price = c.price();
        if (c.hours().signum() < 0 || c.hours().compareTo(MOST_HOURS) >= 0) return new Outcome.NoHours();
        if (price != null && (!price.isPositive() || price.compareTo(DEAREST) > 0)) return new Outcome.NoPrice();
        var place = place(c.place(), actor);
        rows.keep(
                actor.municipalityId(),
                place.id(),
                c.year(),
                c.hours(),
                price == null ? null : price.ore(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Noted();
    }

    private MeetingPlace place(String slug, Actor actor) {
        return catalogue.places(actor).stream()
                .filter(place -> place.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Missing("place"));
    }
}
