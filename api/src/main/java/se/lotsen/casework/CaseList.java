package se.lotsen.casework;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** View: cases in a list of {@value #ROWS} rows. Open ones by the day of their next step, overdue first; closed ones latest first. */
@UseCase(roles = Role.GUIDE)
public class CaseList {

    /** Rows on a page. */
    public static final int ROWS = 25;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CaseListRows rows;
    private final AccessLog log;
    private final Clock clock;

    CaseList(CaseListRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Which cases. */
    public enum Tab {
        MINE,
        /** Own ones whose next step has its day within a week, or had it before. */
        WEEK,
        UNASSIGNED,
        OPEN,
        CLOSED
    }

    /**
     * A line.
     *
     * @param age in whole years, or empty when the number does not tell
     * @param nextStep null when closed
     * @param on day of the next step, or of the closing
     * @param guide null while it waits in the team's queue
     */
    public record Line(
            String number,
            UUID personId,
            String name,
            OptionalInt age,
            CaseState state,
            NextStep.@Nullable Kind nextStep,
            LocalDate on,
            boolean overdue,
            @Nullable CloseReason closeReason,
            @Nullable String guide) {}

    /**
     * A page of lines.
     *
     * @param next where the next page begins, or null on the last one
     */
    public record Page(Tab tab, List<Line> lines, @Nullable String next) {}

    /**
     * One page.
     *
     * @param after {@link Page#next} of the page before, or null for the first page; anything else is the first page
     */
    public Page page(Tab tab, @Nullable String after, Actor actor) {
        var from = Position.read(after);
        var tenant = actor.municipalityId();
        var found = switch (tab) {
            case MINE -> rows.mine(tenant, actor.requireStaffId(), from.day(), from.id(), LAST_DAY, ROWS + 1);
            case WEEK ->
                rows.mine(
                        tenant,
                        actor.requireStaffId(),
                        from.day(),
                        from.id(),
                        Swedish.today(clock).plusDays(7),
                        ROWS + 1);
            case UNASSIGNED -> rows.unassigned(tenant, from.day(), from.id(), ROWS + 1);
            case OPEN -> rows.open(tenant, from.day(), from.id(), ROWS + 1);
            case CLOSED -> rows.closed(tenant, from.before(), from.idBefore(), ROWS + 1);
        };
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        log.persons(Action.READ, shown.stream().map(CaseListRow::personId).toList(), null);
        var today = Swedish.today(clock);
        var lines = shown.stream().map(row -> line(row, today)).toList();
        return new Page(tab, lines, found.size() > ROWS ? Position.of(shown.getLast()) : null);
    }

    private static Line line(CaseListRow row, LocalDate today) {
        var on = row.day();
        return new Line(
                row.number(),
                row.personId(),
                row.givenName() + " " + row.familyName(),
                PersonNumber.stored(row.numberKind(), row.personNumber()).ageOn(today),
                row.state(),
                row.nextStep(),
                on,
                row.state() != CaseState.CLOSED && WorkingDays.late(on, today) > 0,
                row.closeReason(),
                row.guide());
    }

    /** The row after which a page begins: its day or moment, and its id. */
    private record Position(
            @Nullable LocalDate dayOrNone,
            @Nullable Instant momentOrNone,
            @Nullable UUID idOrNone) {

        private static final Position START = new Position(null, null, null);
        private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
        private static final Instant LAST_MOMENT = Instant.parse("9999-01-01T00:00:00Z");
        private static final UUID FIRST_ID = new UUID(0, 0);
        private static final UUID LAST_ID = new UUID(-1, -1);

        static String of(CaseListRow row) {
            return (row.closedAt() == null ? row.nextStepOn() : row.closedAt()) + "_" + row.caseId();
        }

        static Position read(@Nullable String text) {
            if (text == null) return START;
            var parts = text.split("_", 2);
            if (parts.length != 2) return START;
            try {
                var id = UUID.fromString(parts[1]);
                return parts[0].contains("T")
                        ? new Position(null, Instant.parse(parts[0]), id)
                        : new Position(LocalDate.parse(parts[0]), null, id);
            } catch (DateTimeException | IllegalArgumentException _) {
                return START;
            }
        }

        LocalDate day() {
            return dayOrNone == null ? FIRST_DAY : dayOrNone;
        }

        UUID id() {
            return idOrNone == null ? FIRST_ID : idOrNone;
        }

        Instant before() {
            return momentOrNone == null ? LAST_MOMENT : momentOrNone;
        }

        UUID idBefore() {
            return idOrNone == null ? LAST_ID : idOrNone;
        }
    }
}
