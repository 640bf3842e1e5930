package se.lotsen.web.samtycke;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.WithdrawConsent;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /arenden/{nr}/samtycke}. */
@Controller("/arenden/{nr}/samtycke")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SamtyckeController {

    private final CaseOverview overview;
    private final WithdrawConsent withdraw;
    private final Frames frames;

    SamtyckeController(CaseOverview overview, WithdrawConsent withdraw, Frames frames) {
        this.overview = overview;
        this.withdraw = withdraw;
        this.frames = frames;
    }

    @Get
    SamtyckePage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new SamtyckePage(frames.of(request, actor), overview.show(nr, actor));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var party = new FormFields(fields).id("part");
        if (party == null) throw new Missing("unit");
        withdraw.withdraw(nr, party, actor);
        return Flash.redirect("/arenden/" + nr, "arende.done.withdrawn");
    }
}
