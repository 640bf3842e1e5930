package se.lotsen.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;

/**
 * Which activities fit a person, why, and why not. Sorted by how many reasons speak for, then the soonest session, then what is
 * in the person's own town, then name: nothing is hidden in the order.
 */
public final class Matching {

    private static final Comparator<Fit> BEST_FIRST = Comparator.<Fit>comparingInt(
                    it -> -it.fits().size())
            .thenComparing(it -> it.session().map(Session::startsAt).orElse(Instant.MAX))
            .thenComparing(it -> !it.inTheirTown())
            .thenComparing(it -> it.offering().activity().name())
            .thenComparing(it -> it.offering().placeName())
            .thenComparing(it -> it.offering().activity().id())
            .thenComparing(Matching::placeId);

    private Matching() {}

    /**
     * All that was looked at.
     *
     * @param fitting what fits, best first
     * @param excluded what does not, each with at least one reason against
     */
    public record Ranking(List<Fit> fitting, List<Fit> excluded) {}

    /** Ranks the offerings for a person, on a day. The order in which they come in does not matter. */
    public static Ranking rank(PersonProfile person, List<Offering> offerings, LocalDate today) {
        var rules = FitRules.on(today);
        var all = offerings.stream()
                .map(offering -> judge(person, offering, rules))
                .sorted(BEST_FIRST)
                .toList();
        return new Ranking(
                all.stream().filter(it -> !it.isExcluded()).toList(),
                all.stream().filter(Fit::isExcluded).toList());
    }

    static boolean isOnADayThatSuits(PersonProfile person, Session session) {
        return person.days().isEmpty() || person.days().contains(session.day());
    }

    /** True when both towns are known and the same. No nearness is known but that. */
    static boolean isInTheirTown(PersonProfile person, Offering offering) {
        var area = offering.place() == null ? null : offering.place().area();
        return area != null && person.town() != null && area.equalsIgnoreCase(person.town());
    }

    private static Fit judge(PersonProfile person, Offering offering, List<FitRule> rules) {
        var next = soonestThatSuits(person, offering);
        var reasons = rules.stream()
                .flatMap(rule -> rule.judge(person, offering, next).stream())
                .toList();
        return new Fit(
                offering,
                isInTheirTown(person, offering),
                next,
                on(Reason.Side.FOR, reasons),
                on(Reason.Side.NOTE, reasons),
                on(Reason.Side.AGAINST, reasons));
    }

    private static @Nullable Session soonestThatSuits(PersonProfile person, Offering offering) {
        return offering.sessions().stream()
                .sorted(Comparator.comparing(Session::startsAt))
                .min(Comparator.comparing((Session it) -> !suits(person, it)))
                .orElse(null);
    }

    private static boolean suits(PersonProfile person, Session session) {
        return isOnADayThatSuits(person, session)
                && !(person.notEvenings() && session.isEvening())
                && !(person.onlyFreePlaces() && !session.hasRoom());
    }

    private static List<Reason> on(Reason.Side side, List<Reason> reasons) {
        return reasons.stream().filter(it -> it.kind().side() == side).toList();
    }

    private static UUID placeId(Fit fit) {
        var place = fit.offering().place();
        return place == null ? new UUID(0, 0) : place.id();
    }
}
