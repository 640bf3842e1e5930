package se.lotsen.web.traffpunkter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.ActivityYearRow;
import se.lotsen.attendance.Figures;
import se.lotsen.attendance.PlaceVisits.Contents;
import se.lotsen.web.arsredovisning.YearWords;
import se.lotsen.web.support.Texts;

/** The visits at a place in words, for the page, the paper and the sheet: now, and the same days a year before. */
public record VisitTable(Texts t, Time time, Contents visits) {

    /** A row of whom the visits were. */
    public record Row(String label, String now, String before) {}

    /** A row of an activity. */
    public record Line(String name, String visits, String perSession, String visitsBefore, String perSessionBefore) {}

    /** "T1 2026". */
    public String now() {
        return time.label(t);
    }

    /** "T1 2025", or the two days a year before. */
    public String before() {
        return time.yearBefore().label(t);
    }

    /** True when nobody has counted a visit in either time. */
    public boolean isEmpty() {
        return visits.now().visits() == 0 && visits.before().visits() == 0;
    }

    /** Whom the visits were; last the portions of food, where some were served. */
    public List<Row> rows() {
        var served = visits.now().portions() > 0 || visits.before().portions() > 0;
        var rows = new ArrayList<>(whom());
        if (served) rows.add(row("arsredovisning.portions", Figures::portions));
        return List.copyOf(rows);
    }

    private List<Row> whom() {
        return List.of(
                row("arsredovisning.visits", Figures::visits),
                row("narvaro.field.kvinnor", Figures::women),
                row("narvaro.field.man", Figures::men),
                row("narvaro.field.ejangivet", Figures::notStated),
                row("arsredovisning.livesHere", Figures::livesHere),
                row("arsredovisning.livesArea", Figures::livesArea),
                row("arsredovisning.livesElsewhere", Figures::livesElsewhere),
                row("arsredovisning.newVisitors", Figures::newVisitors),
                new Row(
                        t.of("arsredovisning.perSession"),
                        words().tenths(visits.now().visitsPerSessionInTenths()),
                        words().tenths(visits.before().visitsPerSessionInTenths())));
    }

    /** The activities. */
    public List<Line> activities() {
        return visits.activities().stream()
                .map(one -> new Line(
                        one.name(), number(one.now()), average(one.now()), number(one.before()), average(one.before())))
                .toList();
    }

    private Row row(String key, ToLongFunction<Figures> figure) {
        return new Row(
                t.of(key),
                words().number(figure.applyAsLong(visits.now())),
                words().number(figure.applyAsLong(visits.before())));
    }

    private String number(@Nullable ActivityYearRow row) {
        return row == null ? "–" : words().number(row.visits());
    }

    private String average(@Nullable ActivityYearRow row) {
        return row == null ? "–" : words().tenths(row.visitsPerSessionInTenths());
    }

    private YearWords words() {
        return new YearWords(t);
    }
}
