package se.lotsen.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.casework.TalkMode;
import se.lotsen.person.Person;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** View: one week of a guide, of a colleague in the same unit, or of the whole unit. */
@UseCase(roles = Role.GUIDE)
public class ShowWeek {

    private final CalendarRows rows;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    ShowWeek(CalendarRows rows, Staff staff, AccessLog log, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /** Whose week. */
    public sealed interface Whose {
        /** The actor's own. */
        record Mine() implements Whose {}

        /** Everybody's in the actor's unit. */
        record Team() implements Whose {}

        /** A colleague's in the actor's unit. */
        record Colleague(UUID guideId) implements Whose {}
    }

    /**
     * Something in the week.
     *
     * @param at when it begins, or null for something that has a day and no time
     * @param withGuide false when somebody else than the guide goes along
     * @param person name in the own week, initials in a colleague's; null where nothing may be told but that the time is taken, and then
     *     nothing else of it is told
     */
    public record Entry(
            Kind kind,
            LocalDate on,
            @Nullable Instant at,
            @Nullable Instant until,
            boolean withGuide,
            @Nullable TalkMode mode,
            @Nullable String activity,
            @Nullable String place,
            @Nullable String caseNumber,
            String guide,
            @Nullable String person) {}

    /**
     * The week.
     *
     * @param own true for the actor's own
     * @param colleagues the guides of the unit by name, the actor among them
     */
    public record Week(LocalDate monday, LocalDate today, boolean own, List<Guide> colleagues, List<Entry> entries) {}

    /**
     * Shows it.
     *
     * @param day any day of the week, or null for this week
     */
    public Week show(Whose whose, @Nullable LocalDate day, Actor actor) {
        var today = Swedish.today(clock);
        var monday = Swedish.monday(day == null ? today : day);
        var unit = actor.requireUnitId();
        var colleagues = staff.guides(actor).stream()
                .filter(guide -> guide.unitId().equals(unit))
                .toList();
        var own = whose instanceof Whose.Mine;
        var guides = guides(whose, colleagues, actor);
        var found = rows.entries(actor.municipalityId(), SqlArray.of(guides), monday, monday.plusWeeks(1), false);
        var shown = found.stream().filter(row -> own || !row.hidden()).toList();
        log.persons(
                Action.READ,
                shown.stream().map(EntryRow::personId).filter(Objects::nonNull).toList(),
                null);
        var entries = found.stream().map(row -> entry(row, own)).toList();
        return new Week(monday, today, own, colleagues, entries);
    }

    private static List<UUID> guides(Whose whose, List<Guide> colleagues, Actor actor) {
        return switch (whose) {
            case Whose.Mine _ -> List.of(actor.requireStaffId());
            case Whose.Team _ -> colleagues.stream().map(Guide::id).toList();
            case Whose.Colleague one -> {
                if (colleagues.stream().noneMatch(guide -> guide.id().equals(one.guideId()))) {
                    throw new Missing("colleague");
                }
                yield List.of(one.guideId());
            }
        };
    }

    private static Entry entry(EntryRow row, boolean own) {
        var person = person(row, own);
        if (person == null) {
            return new Entry(
                    row.kind(),
                    row.onDay(),
                    row.startsAt(),
                    row.endsAt(),
                    true,
                    null,
                    null,
                    null,
                    null,
                    row.guide(),
                    null);
        }
        return new Entry(
                row.kind(),
                row.onDay(),
                row.startsAt(),
                row.endsAt(),
                row.withGuide(),
                row.mode(),
                row.activity(),
                row.place(),
                row.number(),
                row.guide(),
                person);
    }

    private static @Nullable String person(EntryRow row, boolean own) {
        var given = row.givenName();
        var family = row.familyName();
        if (given == null || family == null || (!own && row.hidden())) return null;
        return own ? given + " " + family : Person.initials(given, family);
    }
}
