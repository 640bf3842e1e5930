package se.lotsen.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * What is behind one of the {@link KeyFigures}: number, day and guide, never a name, an age or anything else that cases are divided by. The rows
 * are exactly as many as the figure. Where a year or a third of it hides its figure there are no rows to count either.
 */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class RowsBehind {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CountedCases counted;
    private final CountedReferrals referrals;
    private final CaseCountRows cases;
    private final ReferralCountRows others;
    private final AccessLog log;
    private final Clock clock;

    RowsBehind(
            CountedCases counted,
            CountedReferrals referrals,
            CaseCountRows cases,
            ReferralCountRows others,
            AccessLog log,
            Clock clock) {
        this.counted = counted;
        this.referrals = referrals;
        this.cases = cases;
        this.others = others;
        this.log = log;
        this.clock = clock;
    }

    /** Where a page ends and the next begins. */
    public record Cursor(LocalDate onDate, UUID id) {}

    /**
     * A row.
     *
     * @param what number of a case or a referral, or name of an activity
     * @param guideName null without a guide
     * @param count working days, or visits; null where the figure counts cases
     */
    public record Item(
            String what,
            LocalDate onDate,
            @Nullable String guideName,
            @Nullable Integer count) {}

    /**
     * One page.
     *
     * @param hidden true when the figure is hidden; there are no rows then
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            KeyFigure figure,
            FixedPeriod period,
            boolean hidden,
            List<Item> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first. */
    public Contents read(KeyFigure figure, FixedPeriod period, @Nullable Cursor after, Actor actor) {
        var from = after == null ? new Cursor(LAST, HIGHEST) : after;
        if (figure == KeyFigure.UNNAMED_VISITS) return visits(period, from, actor);
        if (isHidden(figure, period, actor)) {
            log.persons(Action.READ, List.of(), null);
            return new Contents(figure, period, true, List.of(), null);
        }
        var found = find(figure, period, from, actor);
        var shown = found.stream().limit(PAGE).toList();
        log.persons(
                Action.READ,
                shown.stream()
                        .map(row -> Objects.requireNonNull(row.personId()))
                        .toList(),
                null);
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().onDate(), shown.getLast().id())
                : null;
        return new Contents(
                figure,
                period,
                false,
                shown.stream().map(row -> item(figure, row)).toList(),
                next);
    }

    private boolean isHidden(KeyFigure figure, FixedPeriod period, Actor actor) {
        var step = figure.step();
        if (step != null) return !counted.in(period.year(), actor).hasRows(step);
        return figure == KeyFigure.DAYS_TO_ANSWER
                && !referrals.in(period.year(), List.of(), actor).hasRows();
    }

    private List<BehindRow> find(KeyFigure figure, FixedPeriod period, Cursor from, Actor actor) {
        var id = actor.municipalityId();
        var step = figure.step();
        if (step != null)
            return cases.behind(id, period.from(), period.until(), step.ordinal(), from.onDate(), from.id(), PAGE + 1);
        if (figure == KeyFigure.LATE)
            return cases.lateBehind(
                    id, WorkingDays.lateBefore(Swedish.today(clock)), from.onDate(), from.id(), PAGE + 1);
        return others.answeredBehind(id, period.from(), period.until(), from.onDate(), from.id(), PAGE + 1);
    }

    private Contents visits(FixedPeriod period, Cursor from, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var found = others.unnamedBehind(
                actor.municipalityId(), period.from(), period.until(), from.onDate(), from.id(), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().onDate(), shown.getLast().id())
                : null;
        return new Contents(
                KeyFigure.UNNAMED_VISITS,
                period,
                false,
                shown.stream()
                        .map(row -> new Item(row.activity(), row.onDate(), null, row.visits()))
                        .toList(),
                next);
    }

    private static Item item(KeyFigure figure, BehindRow row) {
        var tellsDays = figure == KeyFigure.DAYS_TO_ANSWER || figure == KeyFigure.DAYS_TO_TALK;
        var from = row.fromOn();
        var to = row.toOn();
        var days = tellsDays && from != null && to != null ? Median.between(from, to) : null;
        return new Item(row.number(), row.onDate(), row.guideName(), days);
    }
}
