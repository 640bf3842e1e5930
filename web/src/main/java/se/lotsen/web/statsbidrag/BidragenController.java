package se.lotsen.web.statsbidrag;

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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.grant.ListGrants;
import se.lotsen.grant.NoteOmbud;
import se.lotsen.grant.OpenGrant;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /ledning/statsbidrag}: every grant with its days, and the form for a new one. */
@Controller("/ledning/statsbidrag")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BidragenController {

    private static final String HERE = "/ledning/statsbidrag";

    private final ListGrants grants;
    private final OpenGrant open;
    private final NoteOmbud ombud;
    private final Frames frames;
    private final Clock clock;

    BidragenController(ListGrants grants, OpenGrant open, NoteOmbud ombud, Frames frames, Clock clock) {
        this.grants = grants;
        this.open = open;
        this.ombud = ombud;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    BidragenPage all(HttpRequest<?> request, Actor actor) {
        return new BidragenPage(frames.of(request, actor), grants.show(actor));
    }

    @Get("/nytt")
    NyttBidragPage fresh(HttpRequest<?> request, Actor actor) {
        return page(request, actor, BidragForm.fresh(Swedish.today(clock), Frames.texts(request)));
    }

    @Post("/nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var form = BidragForm.of(sent, Frames.texts(request));
        var command = form.command();
        if (!form.problems().isEmpty()) return again(request, actor, form);
        return switch (open.open(command, actor)) {
            case OpenGrant.Outcome.Opened opened ->
                Flash.redirect(HERE + "/" + opened.grant().id(), "statsbidrag.done.opened");
            case OpenGrant.Outcome.Refused refused -> {
                RefusalWords.add(refused.refusals(), "", form.problems(), Frames.texts(request));
                yield again(request, actor, form);
            }
        };
    }

    /** Done in the list of days; the manager stays there. */
    @Post("/{grantId}/ombud/godkant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approved(Actor actor, @PathVariable UUID grantId) {
        ombud.note(grantId, true, actor);
        return Flash.redirect(HERE, "statsbidrag.done.ombud", HERE + "/" + grantId + "/ombud/angra");
    }

    @Post("/{grantId}/ombud/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> notApproved(Actor actor, @PathVariable UUID grantId) {
        ombud.note(grantId, false, actor);
        return Flash.redirect(HERE, "statsbidrag.done.ombudTakenBack");
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, BidragForm form) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, form));
    }

    private NyttBidragPage page(HttpRequest<?> request, Actor actor, BidragForm form) {
        return new NyttBidragPage(frames.of(request, actor), form);
    }
}
