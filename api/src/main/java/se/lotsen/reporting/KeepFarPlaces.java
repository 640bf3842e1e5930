package se.lotsen.reporting;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;

/**
 * A manager names the postal codes that lie far away. The first list counts for every year; a later one counts from the year after, since two
 * lists for one year could be subtracted to the persons of a single code.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class KeepFarPlaces {

    /** The first year of the first list. */
    static final int ALWAYS = 1990;

    private static final int MOST = 500;
    private static final Pattern CODE = Pattern.compile("([1-9][0-9]{2})\\s?([0-9]{2})");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]+");

    private final PopulationRows rows;
    private final Clock clock;

    KeepFarPlaces(PopulationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept, and counted from a year on. */
        record Kept(int fromYear) implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /**
     * Keeps a list.
     *
     * @param postalCodes with commas or line ends between them
     */
    public Outcome keep(String postalCodes, Actor actor) {
        var codes = Arrays.stream(BETWEEN.split(postalCodes))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(CODE::matcher)
                .toList();
        if (codes.isEmpty() || codes.size() > MOST || codes.stream().anyMatch(code -> !code.matches()))
            return refused("reach.codes");
        var list = codes.stream()
                .map(code -> code.group(1) + code.group(2))
                .distinct()
                .sorted();
        var year = rows.farPlaces(actor.municipalityId()).isEmpty()
                ? ALWAYS
                : Swedish.today(clock).getYear() + 1;
        var added = rows.addFarPlaces(
                actor.municipalityId(),
                year,
                list.collect(Collectors.joining(" ")),
                clock.instant(),
                actor.requireStaffId());
        return added == 0 ? refused("reach.settled") : new Outcome.Kept(year);
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("postalCodes", key)));
    }
}
