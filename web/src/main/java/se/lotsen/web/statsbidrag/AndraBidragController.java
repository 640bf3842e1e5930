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
                frames.of(request, actor), ledger, form, ledger.grant().version());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = BidragForm.of(sent, t);
        var facts = form.facts();
        if (!form.problems().isEmpty()) return again(request, actor, grantId, form, HttpStatus.UNPROCESSABLE_ENTITY);
        return switch (change.change(new ChangeGrant.Command(grantId, form.version(), facts), actor)) {
            case ChangeGrant.Outcome.Changed _ ->
                Flash.redirect("/ledning/statsbidrag/" + grantId, "statsbidrag.done.changed");
            case ChangeGrant.Outcome.Meanwhile _ -> {
                form.problems().add("name", t.of("statsbidrag.meanwhile"));
                yield again(request, actor, grantId, form, HttpStatus.CONFLICT);
            }
            case ChangeGrant.Outcome.Refused refused -> {
                RefusalWords.add(refused.refusals(), "", form.problems(), t);
                yield again(request, actor, grantId, form, HttpStatus.UNPROCESSABLE_ENTITY);
            }
        };
    }

    /** What was typed once more: after somebody else's change beside what stands now, otherwise still against what was first shown. */
    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID grantId, BidragForm form, HttpStatus status) {
        var ledger = ledgers.show(grantId, actor);
        var version = status == HttpStatus.CONFLICT ? ledger.grant().version() : form.version();
        return HttpResponse.status(status).body(new AndraBidragPage(frames.of(request, actor), ledger, form, version));
    }
}
