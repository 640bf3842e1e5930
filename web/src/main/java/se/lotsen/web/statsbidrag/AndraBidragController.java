package se.lotsen.web.statsbidrag;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.grant.ChangeGrant;
import se.lotsen.grant.GrantLedger;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /ledning/statsbidrag/{id}/andra}: what a grant is, put right. */
@Controller("/ledning/statsbidrag/{grantId}/andra")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AndraBidragController {

    private final GrantLedger ledgers;
    private final ChangeGrant change;
    private final Frames frames;

    AndraBidragController(GrantLedger ledgers, ChangeGrant change, Frames frames) {
        this.ledgers = ledgers;
        this.change = change;
        this.frames = frames;
    }

    @Get
    AndraBidragPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID grantId) {
        var ledger = ledgers.show(grantId, actor);
        var form = BidragForm.of(ledger.grant(), ledger.conditions(), Frames.texts(request));
        return new AndraBidragPage(
                frames.of(request, actor), ledger, form, ledger.grant().version(), List.of());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = BidragForm.of(sent, t);
        var facts = form.facts();
        if (!form.problems().isEmpty()) return again(request, actor, grantId, form);
        return switch (change.change(new ChangeGrant.Command(grantId, form.version(), facts), actor)) {
            case ChangeGrant.Outcome.Changed _ ->
                Flash.redirect("/ledning/statsbidrag/" + grantId, "statsbidrag.done.changed");
            case ChangeGrant.Outcome.Meanwhile _ -> meanwhile(request, actor, grantId, form);
            case ChangeGrant.Outcome.Refused refused -> {
                RefusalWords.add(refused.refusals(), "", form.problems(), t);
                yield again(request, actor, grantId, form);
            }
        };
    }

    /** What was typed once more, still against what was first shown. */
    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, UUID grantId, BidragForm form) {
        var ledger = ledgers.show(grantId, actor);
        return HttpResponse.unprocessableEntity()
                .body(new AndraBidragPage(frames.of(request, actor), ledger, form, form.version(), List.of()));
    }

    /** After somebody else's change: what stands now with what was typed over it, and what the other has changed. */
    private HttpResponse<?> meanwhile(HttpRequest<?> request, Actor actor, UUID grantId, BidragForm typed) {
        var t = Frames.texts(request);
        var ledger = ledgers.show(grantId, actor);
        var now = BidragForm.of(ledger.grant(), ledger.conditions(), t);
        var changes = typed.meanwhile(now);
        var form = typed.over(now);
        new MeanwhileWords(t).ask(changes, form.problems());
        var page = new AndraBidragPage(
                frames.of(request, actor), ledger, form, ledger.grant().version(), changes);
        return HttpResponse.status(HttpStatus.CONFLICT).body(page);
    }
}
