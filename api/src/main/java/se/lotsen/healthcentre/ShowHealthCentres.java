package se.lotsen.healthcentre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.CentreReferrals;
import se.lotsen.shared.Swedish;

/** View: the municipality's health centres, whom to visit first. Persons with protected identity are counted; no person is told of. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class ShowHealthCentres {

    private final HealthCentreRows rows;
    private final Units units;
    private final CentreReferrals referrals;
    private final Clock clock;

    ShowHealthCentres(HealthCentreRows rows, Units units, CentreReferrals referrals, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * All health centres, by name.
     *
     * @param year of the referrals; the lists are of today
     * @param threshold the smallest number of referrals above zero that is told
     * @param tellsReferrals false in a year of so few cases that no referrals are told of any
     */
    public record Contents(int year, Instant asOf, int threshold, boolean tellsReferrals, List<CentreLine> centres) {

        /** Those of a list. */
        public List<CentreLine> of(CentreList list) {
            return centres.stream().filter(line -> line.list() == list).toList();
        }
    }

    /**
     * One health centre.
     *
     * @param routines what was written down, the latest first
     * @param listings the latest day first
     * @param contacts the latest first
     */
    public record Details(
            int year,
            int threshold,
            boolean tellsReferrals,
            CentreLine line,
            List<Routine> routines,
            List<Listing> listings,
            List<CentreContact> contacts) {}

    /** All. */
    public Contents all(int year, Actor actor) {
        var centres = units.ofKind(actor, Unit.Kind.HEALTH_CENTRE);
        var today = Swedish.today(clock);
        var counted = referrals.in(year, centres.stream().map(Unit::id).toList(), actor);
        var routines = latest(rows.routines(actor.municipalityId()), Routine::healthCentreId);
        var listings = latest(rows.listings(actor.municipalityId()), Listing::healthCentreId);
        var last = rows.lastReferrals(actor.municipalityId()).stream()
                .collect(Collectors.toMap(LastReferralRow::healthCentreId, LastReferralRow::onDate));
        var lines = centres.stream()
                .map(centre -> line(
                        centre,
                        routines.get(centre.id()),
                        listings.get(centre.id()),
                        counted.of(centre.id()),
                        last.get(centre.id()),
                        today))
                .toList();
        return new Contents(year, clock.instant(), counted.threshold(), counted.tellsReferrals(), lines);
    }

    /** One. */
    public Details one(UUID healthCentreId, int year, Actor actor) {
        var centre = CentreWords.centre(units, healthCentreId, actor);
        var all = all(year, actor);
        var line = all.centres().stream()
                .filter(l -> l.id().equals(centre.id()))
                .findFirst()
                .orElseThrow();
        return new Details(
                year,
                all.threshold(),
                all.tellsReferrals(),
                line,
                of(rows.routines(actor.municipalityId()), Routine::healthCentreId, centre),
                of(rows.listings(actor.municipalityId()), Listing::healthCentreId, centre),
                rows.contacts(actor.municipalityId(), centre.id()));
    }

    private static CentreLine line(
            Unit centre,
            @Nullable Routine routine,
            @Nullable Listing listing,
            CentreReferrals.Figures figures,
            @Nullable LocalDate last,
            LocalDate today) {
        var list = Silence.list(routine == null ? null : routine.signedOn(), last, today);
        return new CentreLine(centre.id(), centre.name(), list, routine, listing, figures, last);
    }

    private static <T> Map<UUID, T> latest(List<T> written, Function<T, UUID> centre) {
        return written.stream().collect(Collectors.toMap(centre, Function.identity(), (first, _) -> first));
    }

    private static <T> List<T> of(List<T> written, Function<T, UUID> of, Unit centre) {
        return written.stream()
                .filter(one -> Objects.equals(of.apply(one), centre.id()))
                .toList();
    }
}
