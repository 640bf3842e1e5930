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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.AllocateGrant;
import se.lotsen.grant.GrantLedger;
import se.lotsen.grant.NoteOmbud;
import se.lotsen.grant.NoteRepayment;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.RequisitionGrant;
import se.lotsen.grant.ReversePosting;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.statsbidrag.StatsbidragPage.Correction;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/statsbidrag/{id}}: a grant's ledger. */
@Controller("/ledning/statsbidrag/{grantId}")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatsbidragController {

    private final GrantLedger ledgers;
    private final PostCost postCost;
    private final ReversePosting reverse;
    private final RequisitionGrant requisition;
    private final AllocateGrant allocate;
    private final NoteRepayment repay;
    private final NoteOmbud ombud;
    private final Frames frames;
    private final Clock clock;

    StatsbidragController(
            GrantLedger ledgers,
            PostCost postCost,
            ReversePosting reverse,
            RequisitionGrant requisition,
            AllocateGrant allocate,
            NoteRepayment repay,
            NoteOmbud ombud,
            Frames frames,
            Clock clock) {
        this.ledgers = ledgers;
        this.postCost = postCost;
        this.reverse = reverse;
        this.requisition = requisition;
        this.allocate = allocate;
        this.repay = repay;
        this.ombud = ombud;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    StatsbidragPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID grantId) {
        var t = Frames.texts(request);
        return page(request, actor, grantId, fresh(), null, Sent.nothing(t), Problems.none());
    }

    @Post("/kostnad")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> post(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = KostnadForm.of(new FormFields(sent));
        var problems = form.problems(t);
        var command = form.command(grantId, Swedish.today(clock));
        if (!problems.isEmpty()) {
            var others = postCost.refusals(command, actor).stream()
                    .filter(refusal -> problems.of(refusal.field()) == null)
                    // Which year's vouchers are meant is not known without a day, nor whether it is the same cost
                    // without its amount.
                    .filter(refusal -> problems.of("bookedOn") == null || !"voucher".equals(refusal.field()))
                    .filter(refusal -> problems.of("bookedOn") == null && problems.of("amount") == null
                            || !"anotherCost".equals(refusal.field()))
                    .toList();
            RefusalWords.add(others, "", problems, t);
            return again(request, actor, grantId, form, null, KostnadForm.inOrder(problems));
        }
        return switch (postCost.post(command, actor)) {
            case PostCost.Outcome.Posted _ -> done(grantId, command.lacksHours() ? "postedWithoutHours" : "posted");
            case PostCost.Outcome.Refused refused -> {
                RefusalWords.add(refused.refusals(), "", problems, t);
                yield again(request, actor, grantId, form, null, KostnadForm.inOrder(problems));
            }
        };
    }

    @Post("/rattelse/{postingId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reverse(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID grantId,
            @PathVariable UUID postingId,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new ReversePosting.Command(grantId, postingId, fields.text("voucher"), fields.text("reason"));
        return switch (reverse.reverse(command, actor)) {
            case ReversePosting.Outcome.Reversed _ -> done(grantId, "reversed");
            case ReversePosting.Outcome.Refused refused -> {
                var correction = new Correction(postingId, command.voucher(), command.reason());
                var told = Problems.none();
                RefusalWords.add(refused.refusals(), "", told, Frames.texts(request));
                var problems = Problems.none();
                for (var problem : told.all()) {
                    problems.add(Correction.field(postingId, problem.field()), problem.text());
                }
                yield again(request, actor, grantId, fresh(), correction, problems);
            }
        };
    }

    @Post("/ombud")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approved(Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var approved = fields.text("godkant").equals("ja");
        ombud.note(grantId, approved, actor);
        return done(grantId, approved ? "ombud" : "ombudTakenBack");
    }

    @Post("/{name:rekvisition|fordelning|aterbetalning}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID grantId,
            @PathVariable String name,
            @Body Map<String, Object> fields) {
        var sent = Sent.of(name, fields, Frames.texts(request));
        return isWritten(name, grantId, sent, actor)
                ? done(grantId, name)
                : HttpResponse.unprocessableEntity()
                        .body(page(request, actor, grantId, fresh(), null, sent, sent.problems()));
    }

    private boolean isWritten(String name, UUID grantId, Sent sent, Actor actor) {
        var amount = sent.money("amount");
        var day = sent.date("day");
        if (!sent.problems().isEmpty()) return false;
        return sent.isWritten(
                switch (name) {
                    case "rekvisition" ->
                        requisition.requisition(new RequisitionGrant.Command(grantId, amount, day), actor);
                    case "fordelning" ->
                        allocate.allocate(
                                new AllocateGrant.Command(
                                        grantId, sent.text("unit"), amount, sent.text("decision"), day),
                                actor);
                    case "aterbetalning" ->
                        repay.note(new NoteRepayment.Command(grantId, amount, day, sent.text("reference")), actor);
                    default -> throw new Missing("form");
                });
    }

    private KostnadForm fresh() {
        return KostnadForm.fresh(Swedish.today(clock));
    }

    private static HttpResponse<?> done(UUID grantId, String what) {
        return Flash.redirect("/ledning/statsbidrag/" + grantId, "statsbidrag.done." + what);
    }

    private HttpResponse<?> again(
            HttpRequest<?> request,
            Actor actor,
            UUID grantId,
            KostnadForm form,
            @Nullable Correction correction,
            Problems problems) {
        var nothing = Sent.nothing(Frames.texts(request));
        return HttpResponse.unprocessableEntity()
                .body(page(request, actor, grantId, form, correction, nothing, problems));
    }

    private StatsbidragPage page(
            HttpRequest<?> request,
            Actor actor,
            UUID grantId,
            KostnadForm form,
            @Nullable Correction correction,
            Sent sent,
            Problems problems) {
        return new StatsbidragPage(
                frames.of(request, actor),
                ledgers.show(grantId, actor),
                LedgerFilter.of(request),
                form,
                correction,
                sent,
                problems);
    }
}
