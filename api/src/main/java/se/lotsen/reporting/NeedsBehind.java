package se.lotsen.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/**
 * What guides wrote of one kind that people lack: the words and the day, never whose, in which case, by whom or where. The rows are exactly as
 * many as the figure. Where a year or a third of it hides its figure there are no words to read either.
 */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class NeedsBehind {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CountedNeeds needs;
    private final NeedRows rows;
    private final AccessLog log;

    NeedsBehind(CountedNeeds needs, NeedRows rows, AccessLog log) {
        this.needs = needs;
        this.rows = rows;
        this.log = log;
    }

    /** Where a page ends and the next begins. */
    public record Cursor(LocalDate onDate, UUID id) {}

    /** What a guide wrote on a day. */
    public record Item(LocalDate onDate, String words) {}

    /**
     * One page.
     *
     * @param hidden true when the figure is hidden; there are no rows then
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            String kind,
            FixedPeriod period,
            boolean hidden,
            List<Item> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first. Missing for a kind that nobody lacked in the year. */
    public Contents read(String kind, FixedPeriod period, @Nullable Cursor after, Actor actor) {
        var need = needs.in(period.year(), actor).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Missing("need"));
        if (!need.hasRows()) {
            log.persons(Action.READ, List.of(), null);
            return new Contents(kind, period, true, List.of(), null);
        }
        var from = after == null ? new Cursor(LAST, HIGHEST) : after;
        var year = FixedPeriod.year(period.year());
        var found = rows.behind(
                actor.municipalityId(),
                year.from(),
                year.until(),
                kind,
                period.days().from(),
                period.days().to(),
                from.onDate(),
                from.id(),
                PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        log.persons(Action.READ, shown.stream().map(NeedRow::personId).toList(), null);
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().onDate(), shown.getLast().needId())
                : null;
        var items = shown.stream()
                .map(row -> new Item(row.onDate(), row.description()))
                .toList();
        return new Contents(kind, period, false, items, next);
    }
}
