package se.lotsen.web.ledning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.GrantLedger;
import se.lotsen.grant.ListGrants;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.reporting.TalkFigures;
import se.lotsen.reporting.TalksBehind;
import se.lotsen.reporting.WaysIn;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;

/** {@code /ledning}: figures that a manager can stand for. */
@Controller("/ledning")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LedningController {

    /** Days shown here; the page about grants has all. */
    private static final int DEADLINES = 4;

    private final TalkFigures figures;
    private final TalksBehind rows;
    private final WaysIn ways;
    private final GrantLedger ledger;
    private final ListGrants grants;
    private final Frames frames;
    private final Clock clock;

    LedningController(
            TalkFigures figures,
            TalksBehind rows,
            WaysIn ways,
            GrantLedger ledger,
            ListGrants grants,
            Frames frames,
            Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.ways = ways;
        this.ledger = ledger;
        this.grants = grants;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    LedningPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var thisYear = Swedish.today(clock).getYear();
        var year = known(ar == null ? thisYear : ar);
        return new LedningPage(
                frames.of(request, actor),
                year,
                List.of(thisYear, thisYear - 1, thisYear - 2),
                figures.read(Period.year(year), actor),
                ways.read(Period.year(year), actor),
                ledger.current(actor).orElse(null),
                grants.show(actor).toDo().stream().limit(DEADLINES).toList());
    }

    @Get("/samtal/{figure}")
    SamtalPage behind(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String figure,
            @QueryValue int ar,
            @QueryValue @Nullable LocalDate fran,
            @QueryValue @Nullable UUID efter) {
        var wanted = Arrays.stream(TalkFigure.values())
                .filter(f -> f.name().equalsIgnoreCase(figure))
                .findFirst()
                .orElseThrow(() -> new Missing("figure"));
        var after = fran == null || efter == null ? null : new TalksBehind.Cursor(fran, efter);
        return new SamtalPage(frames.of(request, actor), ar, rows.read(wanted, Period.year(known(ar)), after, actor));
    }

    /** A year that there can be figures for; any other address leads nowhere. */
    private static int known(int year) {
        if (year < 2000 || year > 2999) throw new Missing("year");
        return year;
    }
}
