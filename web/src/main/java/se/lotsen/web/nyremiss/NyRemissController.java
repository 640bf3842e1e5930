package se.lotsen.web.nyremiss;

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
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.referral.Referral;
import se.lotsen.referral.draft.DraftSection;
import se.lotsen.referral.draft.HandIn;
import se.lotsen.referral.draft.SentElsewhere;
import se.lotsen.referral.draft.ShowDraft;
import se.lotsen.referral.draft.ShowDraft.Shown;
import se.lotsen.referral.draft.WriteDraft;
import se.lotsen.reportback.ReceiptSheet;
import se.lotsen.reportback.ReferralStatus;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /vc/ny}: a new referral, part by part. */
@Controller("/vc")
@Secured("NURSE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NyRemissController {

    private final ShowDraft drafts;
    private final WriteDraft write;
    private final HandIn handIn;
    private final ReferralStatus status;
    private final ReceiptSheet receipts;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    NyRemissController(
            ShowDraft drafts,
            WriteDraft write,
            HandIn handIn,
            ReferralStatus status,
            ReceiptSheet receipts,
            PaperMaker papers,
            Frames frames,
            Clock clock) {
        this.drafts = drafts;
        this.write = write;
        this.handIn = handIn;
        this.status = status;
        this.receipts = receipts;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    /** The first part of a new one; nothing is kept until something is saved. */
    @Get("/ny")
    HttpResponse<?> fresh(HttpRequest<?> request, Actor actor) {
        return written(
                Ids.next(),
                actor,
                shown -> HttpResponse.ok(part(request, actor, shown, DraftSection.PERSON, null, Problems.none())));
    }

    @Get("/ny/{id}")
    HttpResponse<?> list(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return begun(id, actor, shown -> HttpResponse.ok(list(request, actor, shown, null, null, null)));
    }

    @Get("/ny/{id}/{path}")
    HttpResponse<?> part(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable String path) {
        var section = section(path);
        return written(
                id, actor, shown -> HttpResponse.ok(part(request, actor, shown, section, null, Problems.none())));
    }

    /** The receipt of one that went to another municipality. */
    @Get("/ny/{id}/skickad")
    SkickadPage sentElsewhere(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        if (drafts.show(id, actor) instanceof ShowDraft.Outcome.Elsewhere(var line)) {
            return new SkickadPage(frames.of(request, actor), line);
        }
        throw new Missing("receipt");
    }

    @Post("/ny/{id}/{path}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String path,
            @Body Map<String, Object> sent) {
        var section = section(path);
        return written(id, actor, _ -> save(request, actor, id, section, new FormFields(sent)));
    }

    private HttpResponse<?> save(
            HttpRequest<?> request, Actor actor, UUID id, DraftSection section, FormFields fields) {
        var errors = write.save(id, PartForm.read(section, fields), actor);
        if (fields.text("sedan").equals("ut")) return Flash.redirect("/vc", "nyremiss.done.saved");
        return written(id, actor, shown -> {
            if (!errors.isEmpty()) {
                var problems = Problems.of(errors, PartForm.FIELDS, Frames.texts(request));
                return HttpResponse.unprocessableEntity().body(part(request, actor, shown, section, fields, problems));
            }
            var next = shown.next().map(it -> "/" + PartForm.path(it)).orElse("");
            return HttpResponse.seeOther(URI.create(NyRemissPage.href(id) + next));
        });
    }

    @Post("/ny/{id}/kasta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(Actor actor, @PathVariable UUID id) {
        write.discard(id, actor);
        return Flash.redirect("/vc", "nyremiss.done.discarded");
    }

    @Post("/ny/{id}/skicka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body @Nullable Map<String, Object> sent) {
        var asItCame = sent != null && new FormFields(sent).isTicked("somDenKom");
        return switch (asItCame ? handIn.sendAsItCame(id, actor) : handIn.send(id, actor)) {
            case HandIn.Outcome.Sent(var referral) ->
                HttpResponse.seeOther(URI.create("/vc/" + referral.file().number() + "/kvitto"));
            case HandIn.Outcome.Elsewhere _ -> HttpResponse.seeOther(URI.create(SkickadPage.href(id)));
            case HandIn.Outcome.Incomplete(var first) ->
                HttpResponse.seeOther(URI.create(NyRemissPage.href(id) + "/" + PartForm.path(first)));
            case HandIn.Outcome.OpenReferralExists(var referral) ->
                begun(id, actor, shown -> conflict(list(request, actor, shown, referral, null, null)));
            case HandIn.Outcome.Refused refused ->
                begun(id, actor, shown -> conflict(list(request, actor, shown, null, refused, null)));
            case HandIn.Outcome.CameOtherwise(var receipt) ->
                begun(id, actor, shown -> conflict(list(request, actor, shown, null, null, receipt)));
        };
    }

    private static HttpResponse<?> conflict(NyRemissPage page) {
        return HttpResponse.status(HttpStatus.CONFLICT).body(page);
    }

    @Get("/{number}/kvitto")
    KvittoPage receipt(HttpRequest<?> request, Actor actor, @PathVariable String number) {
        return new KvittoPage(frames.of(request, actor), status.show(number, actor));
    }

    /** With protected identity it leads to the receipt on the screen. */
    @Get("/{number}/kvitto.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> receiptFile(HttpRequest<?> request, Actor actor, @PathVariable String number) {
        return switch (receipts.show(number, actor)) {
            case ReceiptSheet.Outcome.Printed(var shown) -> {
                var receipt = new KvittoPage(frames.of(request, actor), shown);
                yield papers.send(new KvittoPaper(receipt, clock.instant()), "kvitto-" + number + ".pdf");
            }
            case ReceiptSheet.Outcome.Protected _ -> HttpResponse.seeOther(URI.create("/vc/" + number + "/kvitto"));
        };
    }

    private NyRemissPage list(
            HttpRequest<?> request,
            Actor actor,
            Shown shown,
            @Nullable Referral open,
            HandIn.Outcome.@Nullable Refused refused,
            @Nullable SentElsewhere came) {
        return new NyRemissPage(frames.of(request, actor), shown, open, refused, came);
    }

    private DelPage part(
            HttpRequest<?> request,
            Actor actor,
            Shown shown,
            DraftSection section,
            @Nullable FormFields sent,
            Problems problems) {
        var kept = shown.draft().part(section);
        var fields = sent != null
                ? sent
                : kept == null ? PartForm.fresh(section, shown.against().today()) : PartForm.fields(kept);
        return new DelPage(frames.of(request, actor), shown, section, fields, drafts.mine(actor), problems);
    }

    /** A draft, or the receipt when it has been sent: whoever goes back from there finds the receipt again. */
    private HttpResponse<?> written(UUID id, Actor actor, Function<Shown, HttpResponse<?>> answer) {
        return switch (drafts.show(id, actor)) {
            case ShowDraft.Outcome.Written(var shown) -> answer.apply(shown);
            case ShowDraft.Outcome.Sent(var number) ->
                Flash.redirect("/vc/" + number + "/kvitto", "nyremiss.done.sentBefore");
            case ShowDraft.Outcome.Elsewhere _ -> Flash.redirect(SkickadPage.href(id), "nyremiss.done.sentBefore");
        };
    }

    /** The same, of a draft that something is saved in. */
    private HttpResponse<?> begun(UUID id, Actor actor, Function<Shown, HttpResponse<?>> answer) {
        return written(id, actor, shown -> {
            if (shown.savedAt() == null) throw new Missing("draft");
            return answer.apply(shown);
        });
    }

    private static DraftSection section(String path) {
        var section = PartForm.section(path);
        if (section == null) throw new Missing("part");
        return section;
    }
}
