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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.referral.Referral;
import se.lotsen.referral.draft.DraftSection;
import se.lotsen.referral.draft.SendDraft;
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
    private final SendDraft send;
    private final ReferralStatus status;
    private final ReceiptSheet receipts;
    private final PaperMaker papers;
    private final Frames frames;
    private final Clock clock;

    NyRemissController(
            ShowDraft drafts,
            WriteDraft write,
            SendDraft send,
            ReferralStatus status,
            ReceiptSheet receipts,
            PaperMaker papers,
            Frames frames,
            Clock clock) {
        this.drafts = drafts;
        this.write = write;
        this.send = send;
        this.status = status;
        this.receipts = receipts;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
    }

    /** The first part of a new one; nothing is kept until something is saved. */
    @Get("/ny")
    DelPage fresh(HttpRequest<?> request, Actor actor) {
        return part(request, actor, drafts.show(Ids.next(), actor), DraftSection.PERSON, null, Problems.none());
    }

    @Get("/ny/{id}")
    NyRemissPage list(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return list(request, actor, begun(id, actor), null);
    }

    @Get("/ny/{id}/{path}")
    DelPage part(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable String path) {
        return part(request, actor, drafts.show(id, actor), section(path), null, Problems.none());
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
        var fields = new FormFields(sent);
        var errors = write.save(id, PartForm.read(section, fields), actor);
        if (fields.text("sedan").equals("ut")) return Flash.redirect("/vc", "nyremiss.done.saved");
        var shown = drafts.show(id, actor);
        if (!errors.isEmpty()) {
            var problems = Problems.of(errors, PartForm.FIELDS, Frames.texts(request));
            return HttpResponse.unprocessableEntity().body(part(request, actor, shown, section, fields, problems));
        }
        var next = shown.next().map(it -> "/" + PartForm.path(it)).orElse("");
        return HttpResponse.seeOther(URI.create(NyRemissPage.href(id) + next));
    }

    @Post("/ny/{id}/kasta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(Actor actor, @PathVariable UUID id) {
        write.discard(id, actor);
        return Flash.redirect("/vc", "nyremiss.done.discarded");
    }

    @Post("/ny/{id}/skicka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return switch (send.send(id, actor)) {
            case SendDraft.Outcome.Sent(var referral) ->
                HttpResponse.seeOther(URI.create("/vc/" + referral.file().number() + "/kvitto"));
            case SendDraft.Outcome.Incomplete(var first) ->
                HttpResponse.seeOther(URI.create(NyRemissPage.href(id) + "/" + PartForm.path(first)));
            case SendDraft.Outcome.OpenReferralExists(var referral) ->
                HttpResponse.status(HttpStatus.CONFLICT).body(list(request, actor, begun(id, actor), referral));
        };
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

    private NyRemissPage list(HttpRequest<?> request, Actor actor, Shown shown, @Nullable Referral open) {
        return new NyRemissPage(frames.of(request, actor), shown, open);
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

    /** A draft that something is saved in. */
    private Shown begun(UUID id, Actor actor) {
        var shown = drafts.show(id, actor);
        if (shown.savedAt() == null) throw new Missing("draft");
        return shown;
    }

    private static DraftSection section(String path) {
        var section = PartForm.section(path);
        if (section == null) throw new Missing("part");
        return section;
    }
}
