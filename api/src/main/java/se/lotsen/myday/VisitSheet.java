package se.lotsen.myday;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.TalkMode;
import se.lotsen.person.Person;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;
import se.lotsen.shared.Swedish;

/**
 * View: the guide's visits of today, to take along on paper. A paper can be lost: it has initials, and where to go and whom to call only when the
 * guide asks for that; of a person with protected identity nothing but the time. Logged as a printing.
 */
@UseCase(roles = Role.GUIDE)
public class VisitSheet {

    private final MyDayRows rows;
    private final Warnings warnings;
    private final AccessLog log;
    private final Clock clock;

    VisitSheet(MyDayRows rows, Warnings warnings, AccessLog log, Clock clock) {
        this.rows = rows;
        this.warnings = warnings;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Where somebody is met.
     *
     * @param initials "K-E L"
     * @param place of the talk or the activity, when it is not the person's home
     * @param street null when it was not asked for, and where nobody goes there
     * @param phone null when it was not asked for
     * @param warnings what a visitor must know
     */
    public record Who(
            String number,
            String initials,
            @Nullable TalkMode mode,
            @Nullable String activity,
            @Nullable String place,
            @Nullable String street,
            @Nullable String phone,
            boolean interpreter,
            List<Warning> warnings) {}

    /** A visit; {@code who} is null when the identity is protected. */
    public record Visit(Instant at, @Nullable Who who) {}

    /** Those of a day, soonest first. */
    public record Page(LocalDate today, List<Visit> visits) {}

    /** Shows them. */
    public Page show(boolean withAddresses, Actor actor) {
        var today = Swedish.today(clock);
        var booked = rows.booked(
                actor.municipalityId(),
                actor.requireStaffId(),
                today.atStartOfDay(Swedish.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(Swedish.ZONE).toInstant());
        var told = booked.stream()
                .filter(row -> !row.isProtected())
                .map(BookedRow::personId)
                .toList();
        log.persons(Action.PRINT, told, null);
        var warned = warnings.live(told, actor);
        return new Page(
                today,
                booked.stream()
                        .map(row -> new Visit(
                                row.at(),
                                row.isProtected()
                                        ? null
                                        : who(row, withAddresses, warned.getOrDefault(row.personId(), List.of()))))
                        .toList());
    }

    private static Who who(BookedRow row, boolean withAddresses, List<Warning> warnings) {
        return new Who(
                row.number(),
                Person.initials(row.givenName(), row.familyName()),
                row.mode(),
                row.activity(),
                row.place(),
                withAddresses && row.place() == null && row.mode() != TalkMode.PHONE ? row.street() : null,
                withAddresses ? row.phone() : null,
                row.interpreter() != null,
                warnings);
    }
}
