package se.lotsen.casework;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.PersonSearch;
import se.lotsen.shared.DueWithin;
import se.lotsen.shared.LanguageCode;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** View: cases in a list of {@value #ROWS} rows. Open ones by the day of their next step, overdue first; closed ones latest first. */
@UseCase(roles = Role.GUIDE)
public class CaseList {

    /** Rows on a page. */
    public static final int ROWS = 25;

    /** Nobody reads a longer number beside a list. */
    public static final int MOST_COUNTED = 1000;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final PersonSearch persons;
    private final CaseListRows rows;
    private final AccessLog log;
    private final Clock clock;

    CaseList(PersonSearch persons, CaseListRows rows, AccessLog log, Clock clock) {
        this.persons = persons;
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
     * @param urgent as it was sent or told, while the case goes on
     */
    public record Line(
            UUID id,
            String number,
            UUID personId,
            String name,
            OptionalInt age,
            CaseState state,
            NextStep.@Nullable Kind nextStep,
            LocalDate on,
            boolean overdue,
            @Nullable CloseReason closeReason,
            @Nullable String guide,
            boolean urgent) {}

    /**
     * What a list is narrowed by. An empty list narrows nothing. Status, time, guide, way in and language, which a queue may be kept by;
     * nothing of health may ever be added (förordning 2001:637 15 §).
     *
     * @param senders health centres that have sent a referral into the case
     * @param due how soon the next step is, or null; nothing for closed cases
     * @param languages ISO 639-1 codes; what is none is left out
     * @param interpreter true for those who need an interpreter only
     */
    public record Filter(
            List<WayIn> ways,
            List<UUID> senders,
            List<CaseState> states,
            List<UUID> guides,
            @Nullable DueWithin due,
            List<String> languages,
            boolean interpreter) {

        /** Everything. */
        public static final Filter NONE =
                new Filter(List.of(), List.of(), List.of(), List.of(), null, List.of(), false);

        public Filter {
            languages = LanguageCode.among(languages);
        }
    }

    /**
     * A page of lines.
     *
     * @param next where the next page begins, or null on the last one
     * @param counts how many are in each list that ends, to at most {@value #MOST_COUNTED}; the closed only grow
     */
    public record Page(Tab tab, List<Line> lines, @Nullable String next, Map<Tab, Integer> counts) {}

    /** What came of a search in a list. */
    public sealed interface Outcome {
        /** Those of the list, its filter and its order; {@link Page#next} is not null when there are more than are shown. */
        record Found(Page page) implements Outcome {}

        /** Nothing was searched. */
        record NotSearched(PersonSearch.WhyNot why) implements Outcome {}
    }

    /**
     * One page.
     *
     * @param after {@link Page#next} of the page before, or null for the first page; anything else is the first page
     */
    public Page page(Tab tab, Filter filter, @Nullable String after, Actor actor) {
        var from = Position.read(after);
        var tenant = actor.municipalityId();
        var me = actor.requireStaffId();
        var f = Narrowed.of(filter);
        var until = until(tab, filter);
        var found = switch (tab) {
            case MINE, WEEK ->
                rows.mine(
                        tenant,
                        me,
                        f.ways,
                        f.states,
                        f.guides,
                        f.languages,
                        f.interpreted,
                        f.senders,
                        from.day(),
                        from.id(),
                        until,
                        ROWS + 1);
            case UNASSIGNED ->
                rows.unassigned(
                        tenant,
                        f.ways,
                        f.states,
                        f.guides,
                        f.languages,
                        f.interpreted,
                        f.senders,
                        from.day(),
                        from.id(),
                        until,
                        ROWS + 1);
            case OPEN ->
                rows.open(
                        tenant,
                        f.ways,
                        f.states,
                        f.guides,
                        f.languages,
                        f.interpreted,
                        f.senders,
                        from.day(),
                        from.id(),
                        until,
                        ROWS + 1);
            case CLOSED ->
                rows.closed(
                        tenant,
                        f.ways,
                        f.states,
                        f.guides,
                        f.languages,
                        f.interpreted,
                        f.senders,
                        from.before(),
                        from.idBefore(),
                        ROWS + 1);
        };
        return page(tab, found, actor);
    }

    /** Searches a list by name or number, as {@link SearchPersons} does; what was typed is kept nowhere. */
    public Outcome search(Tab tab, Filter filter, String typed, Actor actor) {
        return switch (persons.meant(typed, actor)) {
            case PersonSearch.Meant.Nobody(var why) -> {
                log.persons(Action.READ, List.of(), null);
                yield new Outcome.NotSearched(why);
            }
            case PersonSearch.Meant.Those those -> {
                var f = Narrowed.of(filter);
                yield new Outcome.Found(page(
                        tab,
                        rows.searched(
                                actor.municipalityId(),
                                SqlArray.of(those.records()),
                                SqlArray.of(those.numbers()),
                                tab.name(),
                                actor.requireStaffId(),
                                f.ways,
                                f.states,
                                f.guides,
                                f.languages,
                                f.interpreted,
                                f.senders,
                                until(tab, filter),
                                ROWS + 1),
                        actor));
            }
        };
    }

    private Page page(Tab tab, List<CaseListRow> found, Actor actor) {
        var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
        log.persons(Action.READ, shown.stream().map(CaseListRow::personId).toList(), null);
        var today = Swedish.today(clock);
        var lines = shown.stream().map(row -> line(row, today)).toList();
        var counted =
                rows.counts(actor.municipalityId(), actor.requireStaffId(), DueWithin.WEEK.until(today), MOST_COUNTED);
        return new Page(
                tab,
                lines,
                found.size() > ROWS ? Position.of(shown.getLast()) : null,
                Map.of(
                        Tab.MINE, counted.mine(),
                        Tab.WEEK, counted.week(),
                        Tab.UNASSIGNED, counted.unassigned(),
                        Tab.OPEN, counted.open()));
    }

    private LocalDate until(Tab tab, Filter filter) {
        var due = filter.due();
        if (due == null) return tab == Tab.WEEK ? DueWithin.WEEK.until(Swedish.today(clock)) : LAST_DAY;
        return due.until(Swedish.today(clock));
    }

    /** A filter as the queries take it. */
    private record Narrowed(
            @Nullable String ways,
            @Nullable String states,
            @Nullable String guides,
            @Nullable String languages,
            boolean interpreted,
            @Nullable String senders) {

        static Narrowed of(Filter filter) {
            return new Narrowed(
                    SqlArray.orNull(filter.ways()),
                    SqlArray.orNull(filter.states()),
                    SqlArray.orNull(filter.guides()),
                    SqlArray.orNull(filter.languages()),
                    filter.interpreter(),
                    SqlArray.orNull(filter.senders()));
        }
    }

    private static Line line(CaseListRow row, LocalDate today) {
        var on = row.day();
        return new Line(
                row.caseId(),
                row.number(),
                row.personId(),
                row.givenName() + " " + row.familyName(),
                PersonNumber.stored(row.numberKind(), row.personNumber()).ageOn(today),
                row.state(),
                row.nextStep(),
                on,
                row.state() != CaseState.CLOSED && WorkingDays.late(on, today) > 0,
                row.closeReason(),
                row.guide(),
                row.urgent());
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
