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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.GrantLedger;
import se.lotsen.grant.ListGrants;
import se.lotsen.healthtalk.CountConcerns;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.KeyFigure;
import se.lotsen.reporting.KeyFigures;
import se.lotsen.reporting.RowsBehind;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.reporting.TalksBehind;
import se.lotsen.shared.KnownYear;
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

    private final TalksBehind rows;
    private final KeyFigures keys;
    private final RowsBehind behindKeys;
    private final CountConcerns concerns;
    private final GrantLedger ledger;
    private final ListGrants grants;
    private final Frames frames;
    private final Clock clock;

    LedningController(
            TalksBehind rows,
            KeyFigures keys,
            RowsBehind behindKeys,
            CountConcerns concerns,
            GrantLedger ledger,
            ListGrants grants,
            Frames frames,
            Clock clock) {
        this.rows = rows;
        this.keys = keys;
        this.behindKeys = behindKeys;
        this.concerns = concerns;
        this.ledger = ledger;
        this.grants = grants;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    LedningPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String period) {
        var thisYear = Swedish.today(clock).getYear();
        var figures = keys.read(FixedPeriod.asked(period, clock), actor);
        return new LedningPage(
                frames.of(request, actor),
                thisYear,
                concerns.count(actor),
                figures,
                figures.figures().talks(),
                ledger.current(actor).orElse(null),
                grants.show(actor).toDo().stream().limit(DEADLINES).toList());
    }

    @Get("/rader/{figure}")
    RaderPage rows(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String figure,
            @QueryValue String period,
            @QueryValue @Nullable LocalDate fran,
            @QueryValue @Nullable UUID efter) {
        var wanted = Arrays.stream(KeyFigure.values())
                .filter(f -> f.name().equalsIgnoreCase(figure.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new Missing("figure"));
        var after = fran == null || efter == null ? null : new RowsBehind.Cursor(fran, efter);
        return new RaderPage(
                frames.of(request, actor), behindKeys.read(wanted, FixedPeriod.asked(period, clock), after, actor));
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
        return new SamtalPage(frames.of(request, actor), ar, rows.read(wanted, KnownYear.of(ar, clock), after, actor));
    }
}
