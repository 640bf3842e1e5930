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
 * The cases behind a figure about health talks: number, day and guide, never a name, an age or what was said. The rows are exactly as many
 * as the figure: a case of a person with protected identity is among them and looks like any other, so that nobody can count such persons by
 * subtraction. Where the figure's total is hidden, of the year or of a third of it, there are no rows to count either: rows have days.
 */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class TalksBehind {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final UUID HIGHEST = new UUID(-1, -1);

    private final FigureRows rows;
    private final CountedTalks talks;
    private final AccessLog log;

    TalksBehind(FigureRows rows, CountedTalks talks, AccessLog log) {
        this.rows = rows;
        this.talks = talks;
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
     * @param hidden true when the total is hidden; there are no rows then
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            TalkFigure figure,
            int year,
            boolean hidden,
            List<Item> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first. */
    public Contents read(TalkFigure figure, int year, @Nullable Cursor after, Actor actor) {
        var period = Period.year(year);
        if (isHidden(figure, year, actor)) {
            log.persons(Action.READ, List.of(), null);
            return new Contents(figure, year, true, List.of(), null);
        }
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
        return new Contents(figure, year, false, items, next);
    }

    private boolean isHidden(TalkFigure figure, int year, Actor actor) {
        return talks.in(year, actor.municipalityId()).stream()
                .filter(counted -> counted.figure() == figure)
                .anyMatch(counted -> counted.table().total().isHidden());
    }
}
