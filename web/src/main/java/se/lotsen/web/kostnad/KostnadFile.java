package se.lotsen.web.kostnad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.cost.CostAnalysis.Contents;
import se.lotsen.cost.PlaceCost;
import se.lotsen.cost.Volunteers;
import se.lotsen.grant.Money;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/**
 * What the meeting places cost in a year as a file: what the page shows and nothing else, a line for each place, one for all, and one
 * for the hours of volunteers at each place.
 */
record KostnadFile(Texts t, Contents contents) {

    private static final List<String> COLUMNS = List.of(
            "year",
            "place",
            "own",
            "shared",
            "total",
            "visits",
            "perVisit",
            "counted",
            "held",
            "perSession",
            "kept",
            "perKept",
            "hours",
            "price",
            "worth");

    FigureFile file() {
        return new FigureFile(
                t, t.of("kostnad.file.sheet"), COLUMNS.stream().map(this::head).toList(), lines(), dictionary());
    }

    private String head(String column) {
        return t.of("kostnad.file." + column);
    }

    private List<List<Object>> lines() {
        var lines = new ArrayList<List<Object>>();
        for (var place : contents.places()) lines.add(line(place, place.name()));
        lines.add(line(contents.all(), t.of("kostnad.all")));
        for (var volunteers : contents.volunteers()) lines.add(line(volunteers));
        return lines;
    }

    private List<Object> line(PlaceCost cost, String name) {
        var kept = cost.kept().count();
        return List.of(
                contents.year(),
                name,
                money(cost.own()),
                money(cost.shared()),
                money(cost.total()),
                Math.toIntExact(cost.figures().visits()),
                money(cost.perVisit()),
                cost.figures().counted(),
                cost.figures().held(),
                money(cost.perSession()),
                Objects.requireNonNullElse((Object) kept, t.of("ledning.hidden")),
                money(cost.perKept()),
                "",
                "",
                "");
    }

    /** Hours stand on a line of their own, so that they are added to no cost. */
    private List<Object> line(Volunteers volunteers) {
        var cells = new ArrayList<Object>(Collections.nCopies(COLUMNS.size(), ""));
        cells.set(COLUMNS.indexOf("year"), contents.year());
        cells.set(COLUMNS.indexOf("place"), volunteers.place());
        cells.set(COLUMNS.indexOf("hours"), volunteers.hours());
        cells.set(COLUMNS.indexOf("price"), Objects.requireNonNullElse(kronor(volunteers.price()), ""));
        cells.set(COLUMNS.indexOf("worth"), Objects.requireNonNullElse(kronor(volunteers.worth()), ""));
        return cells;
    }

    /** Kronor, or the page's dash where there is none. */
    private static Object money(@Nullable Money money) {
        return Objects.requireNonNullElse(kronor(money), "–");
    }

    static @Nullable Object kronor(@Nullable Money money) {
        return money == null ? null : BigDecimal.valueOf(money.ore(), 2);
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(t.of("ledning.countedAt"), t.dateTime(contents.asOf())));
        lines.add(List.of(t.of("kostnad.keyLabel"), t.of("kostnad.key", contents.key())));
        for (var column : COLUMNS) lines.add(List.of(head(column), t.of("kostnad.means." + column)));
        lines.add(List.of(t.of("ledning.howCounted"), t.of("kostnad.how")));
        return lines;
    }
}
