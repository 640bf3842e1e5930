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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.GrantLedger;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Refusal;
import se.lotsen.grant.ReversePosting;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.statsbidrag.StatsbidragPage.Correction;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /ledning/statsbidrag}: the grant's ledger. */
@Controller("/ledning/statsbidrag")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatsbidragController {

    private final GrantLedger ledgers;
    private final PostCost postCost;
    private final ReversePosting reverse;
    private final Frames frames;
    private final Clock clock;

    StatsbidragController(GrantLedger ledgers, PostCost postCost, ReversePosting reverse, Frames frames, Clock clock) {
        this.ledgers = ledgers;
        this.postCost = postCost;
        this.reverse = reverse;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    StatsbidragPage current(HttpRequest<?> request, Actor actor) {
        var ledger = ledgers.current(actor).orElseThrow(() -> new Missing("grant"));
        var form = KostnadForm.fresh(Swedish.today(clock));
        return new StatsbidragPage(frames.of(request, actor), ledger, form, null, Problems.none());
    }

    @Post("/{grantId}/kostnad")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> post(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = KostnadForm.of(new FormFields(sent));
        var problems = form.problems(t);
        if (!problems.isEmpty()) return again(request, actor, grantId, form, null, problems);
        var command = Objects.requireNonNull(form.command(grantId));
        return switch (postCost.post(command, actor)) {
            case PostCost.Outcome.Posted _ -> Flash.redirect("/ledning/statsbidrag", "statsbidrag.done.posted");
            case PostCost.Outcome.Refused refused ->
                again(request, actor, grantId, form, null, problems(refused.refusals(), t));
        };
    }

    @Post("/{grantId}/rattelse/{postingId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reverse(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID grantId,
            @PathVariable UUID postingId,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new ReversePosting.Command(postingId, fields.text("voucher"), fields.text("reason"));
        return switch (reverse.reverse(command, actor)) {
            case ReversePosting.Outcome.Reversed _ ->
                Flash.redirect("/ledning/statsbidrag", "statsbidrag.done.reversed");
            case ReversePosting.Outcome.Refused refused -> {
                var form = KostnadForm.fresh(Swedish.today(clock));
                var correction = new Correction(postingId, command.voucher(), command.reason());
                var problems = Problems.none();
                for (var problem :
                        problems(refused.refusals(), Frames.texts(request)).all()) {
                    problems.add(Correction.field(postingId, problem.field()), problem.text());
                }
                yield again(request, actor, grantId, form, correction, problems);
            }
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            Actor actor,
            UUID grantId,
            KostnadForm form,
            @Nullable Correction correction,
            Problems problems) {
        var ledger = ledgers.show(grantId, actor);
        return HttpResponse.unprocessableEntity()
                .body(new StatsbidragPage(frames.of(request, actor), ledger, form, correction, problems));
    }

    private static Problems problems(List<Refusal> refusals, Texts t) {
        var problems = Problems.none();
        for (var refusal : refusals) {
            var key = refusal.rule().replaceFirst("^grant\\.", "statsbidrag.");
            problems.add(refusal.field(), t.of(key, refusal.args().toArray()));
        }
        return problems;
    }
}
