package se.lotsen.web.arsredovisning;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.attendance.YearlyAccount;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.SheetFile;

/** The yearly account as a file of sheets: the same figures as on the page. */
@Controller("/arsredovisning")
@Secured("MANAGER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArsredovisningFilController {

    private final YearlyAccount accounts;
    private final Frames frames;

    ArsredovisningFilController(YearlyAccount accounts, Frames frames) {
        this.accounts = accounts;
        this.frames = frames;
    }

    @Get("/alla.xlsx")
    @Produces(SheetFile.TYPE)
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @QueryValue @Nullable Integer ar) {
        var account = accounts.all(ar, actor);
        var page = new AretPage(frames.of(request, actor), account, new FormFields(Map.of()), Problems.none());
        return SheetFile.send(new ArsSheet(page)::fill, "arsredovisning-" + account.year() + ".xlsx");
    }
}
