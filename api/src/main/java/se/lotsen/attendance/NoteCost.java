package se.lotsen.attendance;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;
import se.lotsen.grant.Money;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** The manager notes what a place costs in a year, or what all places share. Noting it again replaces the amount. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteCost {

    private static final Money MOST = Money.kronor(1_000_000_000);

    private final Catalogue catalogue;
    private final CostRows rows;
    private final Clock clock;

    NoteCost(Catalogue catalogue, CostRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.clock = clock;
    }

    /** How many years back figures are shown, this one among them. */
    public static final int YEARS = 5;

    /**
     * What it costs.
     *
     * @param place name of the place in addresses, or null for what all places share
     * @param amount as written, for example 600 000
     */
    public record Command(@Nullable String place, int year, CostKind kind, Payer payer, String amount) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is noted. */
        record Noted() implements Outcome {}

        /** The year is still to come, or too long ago to be shown. */
        record NoYear() implements Outcome {}

        /** The amount is none, or less than nothing. */
        record NoAmount() implements Outcome {}

        /** The amount is more than any cost of a year. */
        record TooMuch() implements Outcome {}
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var thisYear = Swedish.today(clock).getYear();
        if (c.year() > thisYear || c.year() <= thisYear - YEARS) return new Outcome.NoYear();
        var amount = Money.parse(c.amount()).filter(it -> it.compareTo(Money.ZERO) >= 0);
        if (amount.isEmpty()) return new Outcome.NoAmount();
        if (amount.get().compareTo(MOST) > 0) return new Outcome.TooMuch();
        var placeId = c.place() == null ? null : place(c.place(), actor).id();
        rows.keep(
                actor.municipalityId(),
                Ids.next(),
                placeId,
                c.year(),
                c.kind().name(),
                c.payer().name(),
                amount.get().ore(),
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
