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

/**
 * The cases behind a figure about health talks: number, day and guide, never a name, an age or what was said. Persons with protected
 * identity are in the figure and not among the rows, and the page always says so, whether there are any or not.
 */
@UseCase(roles = Role.MANAGER)
public class TalksBehind {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final UUID HIGHEST = new UUID(-1, -1);

    private final FigureRows rows;
    private final AccessLog log;

    TalksBehind(FigureRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Where a page ends and the next begins. */
    public record Cursor(LocalDate onDate, UUID id) {}

    /** A row. {@code guideName} is null for a case without a guide. */
    public record Item(
            String caseNumber, LocalDate onDate, @Nullable String guideName) {}

    /**
     * One page.
     *
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            TalkFigure figure,
            Period period,
            List<Item> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first. */
    public Contents read(TalkFigure figure, Period period, @Nullable Cursor after, Actor actor) {
        var found = rows.behind(
                actor.municipalityId(),
                figure,
                period.from(),
                period.to(),
                after == null ? period.to().plusDays(1) : after.onDate(),
                after == null ? HIGHEST : after.id(),
                PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        log.persons(Action.READ, shown.stream().map(TalkRow::personId).toList(), null);
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().onDate(), shown.getLast().caseId())
                : null;
        var items = shown.stream()
                .map(row -> new Item(row.number(), row.onDate(), row.guideName()))
                .toList();
        return new Contents(figure, period, items, next);
    }
}
