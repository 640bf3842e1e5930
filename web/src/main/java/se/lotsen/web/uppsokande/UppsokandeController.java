package se.lotsen.web.uppsokande;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.outreach.BeginCampaign;
import se.lotsen.outreach.Cohort;
import se.lotsen.outreach.KeepOptOut;
import se.lotsen.outreach.ShowCampaigns;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /uppsokande}: the campaigns; a manager begins one, a guide notes that somebody wants no contact. */
@Controller("/uppsokande")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UppsokandeController {

    private final ShowCampaigns campaigns;
    private final BeginCampaign begin;
    private final KeepOptOut optOut;
    private final Frames frames;

    UppsokandeController(ShowCampaigns campaigns, BeginCampaign begin, KeepOptOut optOut, Frames frames) {
        this.campaigns = campaigns;
        this.begin = begin;
        this.optOut = optOut;
        this.frames = frames;
    }

    @Get
    @Secured({"GUIDE", "MANAGER"})
    UppsokandePage list(HttpRequest<?> request, Actor actor) {
        return page(request, actor, Map.of(), Problems.none());
    }

    @Post
    @Secured("MANAGER")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new BeginCampaign.Command(
                fields.text("name"),
                fields.text("purpose"),
                new Cohort(year(fields.text("bornFrom")), year(fields.text("bornTo"))),
                fields.text("leftOut"),
                fields.text("ground"),
                fields.text("decision"));
        return switch (begin.begin(command, actor)) {
            case BeginCampaign.Outcome.Begun(var id) -> Flash.redirect("/uppsokande/" + id, "uppsokande.done.begun");
            case BeginCampaign.Outcome.Refused(var errors) ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, sent, Problems.of(errors, Map.of(), Frames.texts(request))));
        };
    }

    @Post("/avbojd")
    @Secured("GUIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> optOut(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return switch (optOut.keep(new FormFields(sent).text("number"), actor)) {
            case KeepOptOut.Outcome.Kept _ -> Flash.redirect("/uppsokande", "uppsokande.done.optedOut");
            case KeepOptOut.Outcome.Refused(var errors) ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, sent, Problems.of(errors, Map.of(), Frames.texts(request))));
        };
    }

    private UppsokandePage page(HttpRequest<?> request, Actor actor, Map<String, ?> sent, Problems problems) {
        return new UppsokandePage(frames.of(request, actor), campaigns.all(actor), new FormFields(sent), problems);
    }

    private static int year(String text) {
        return text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
    }
}
