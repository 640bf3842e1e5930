package se.lotsen.web.vc;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.RequestCancel;
import se.lotsen.correspondence.WriteToMunicipality;
import se.lotsen.referral.Referral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.referral.WithdrawReferral;
import se.lotsen.referral.draft.ShowDraft;
import se.lotsen.reportback.MyReferrals;
import se.lotsen.reportback.ReferralStatus;
import se.lotsen.reportback.ReportSheet;
import se.lotsen.reportback.StatusGroup;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /vc}: the nurse's own referrals. */
@Controller("/vc")
@Secured("NURSE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VcController {

    private static final Set<StatusReason.Use> MAY_BE_SAID =
            Set.of(StatusReason.Use.WITHDRAW, StatusReason.Use.MISTAKE);

    private static final Map<String, String> FIELDS = Map.of("text", "meddelande");

    private final MyReferrals mine;
    private final ReferralStatus status;
    private final ShowDraft drafts;
    private final SupplementReferral supplement;
    private final WithdrawReferral withdraw;
    private final RequestCancel requestCancel;
    private final WriteToMunicipality messages;
    private final ReportSheet reports;
    private final PaperMaker papers;
    private final Frames frames;

    VcController(
            MyReferrals mine,
            ReferralStatus status,
            ShowDraft drafts,
            SupplementReferral supplement,
            WithdrawReferral withdraw,
            RequestCancel requestCancel,
            WriteToMunicipality messages,
            ReportSheet reports,
            PaperMaker papers,
            Frames frames) {
        this.mine = mine;
        this.status = status;
        this.drafts = drafts;
        this.supplement = supplement;
        this.withdraw = withdraw;
        this.requestCancel = requestCancel;
        this.messages = messages;
        this.reports = reports;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    VcPage list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String vy,
            @QueryValue @Nullable Instant fran,
            @QueryValue @Nullable UUID efter) {
        var after = fran == null || efter == null ? null : new MyReferrals.Cursor(fran, efter);
        return new VcPage(
                frames.of(request, actor),
                mine.read(group(vy), after, actor),
                drafts.mine(actor),
                drafts.sentElsewhere(actor));
    }

    @Get("/{number}")
    VcRemissPage one(HttpRequest<?> request, Actor actor, @PathVariable String number) {
        return page(request, actor, number, VcRemissPage.Typed.NOTHING, Problems.none());
    }

    /** With protected identity it leads to the words on the screen. */
    @Get("/{number}/besked/{id}.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> report(HttpRequest<?> request, Actor actor, @PathVariable String number, @PathVariable UUID id) {
        return switch (reports.show(number, id, actor)) {
            case ReportSheet.Outcome.Printed(var report) ->
                papers.send(
                        new BeskedPaper(frames.of(request, actor), number, report),
                        "besked-" + number + "-" + report.kind().code() + ".pdf");
            case ReportSheet.Outcome.Protected _ -> HttpResponse.seeOther(URI.create("/vc/" + number));
        };
    }

    @Post("/{number}/komplettering")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> supplement(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var text = new FormFields(sent).text("svar");
        if (text.isEmpty()) {
            var problems = Problems.none().add("svar", Frames.texts(request).of("vcremiss.problem.answer"));
            return HttpResponse.unprocessableEntity()
                    .body(page(request, actor, number, VcRemissPage.Typed.answer(text), problems));
        }
        var id = status.show(number, actor).referral().file().id();
        return switch (supplement.supplement(id, text, actor)) {
            case SupplementReferral.Outcome.Supplemented _ -> Flash.redirect("/vc/" + number, "vcremiss.done.answered");
            case SupplementReferral.Outcome.NothingAsked _ -> {
                var problems = Problems.none().add("svar", Frames.texts(request).of("vcremiss.problem.notAsked"));
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, actor, number, VcRemissPage.Typed.answer(text), problems));
            }
        };
    }

    @Post("/{number}/meddelande")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var text = new FormFields(sent).text("meddelande");
        var id = status.show(number, actor).referral().file().id();
        return switch (messages.write(id, text, actor)) {
            case WriteToMunicipality.Outcome.Sent _ -> Flash.redirect("/vc/" + number, "vcremiss.done.written");
            case WriteToMunicipality.Outcome.Ended _ -> {
                var problems =
                        Problems.none().add("meddelande", Frames.texts(request).of("vcremiss.problem.ended"));
                var typed = VcRemissPage.Typed.message(text);
                yield HttpResponse.status(HttpStatus.CONFLICT).body(page(request, actor, number, typed, problems));
            }
            case WriteToMunicipality.Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), FIELDS, Frames.texts(request));
                var typed = VcRemissPage.Typed.message(text);
                yield HttpResponse.unprocessableEntity().body(page(request, actor, number, typed, problems));
            }
        };
    }

    @Post("/{number}/aterkallelse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var reason = fields.choice("skal", StatusReason.class);
        var text = fields.text("varfor");
        if (reason == null || !MAY_BE_SAID.contains(reason.use())) {
            var problems = Problems.none().add("skal", Frames.texts(request).of("vcremiss.problem.reason"));
            return HttpResponse.unprocessableEntity()
                    .body(page(request, actor, number, VcRemissPage.Typed.cancel(reason, text), problems));
        }
        var shown = status.show(number, actor);
        var id = shown.referral().file().id();
        if (shown.mayAskToCancel()) return askToCancel(request, actor, shown.referral(), reason, text);
        return switch (withdraw.withdraw(id, reason, text, actor)) {
            case WithdrawReferral.Outcome.Withdrawn _ -> Flash.redirect("/vc/" + number, "vcremiss.done.withdrawn");
            case WithdrawReferral.Outcome.AlreadyAnswered _ -> Flash.redirect("/vc/" + number, "vcremiss.done.tooLate");
        };
    }

    /** What the municipality has begun is not taken back but asked about, and then a guide wants to know why. */
    private HttpResponse<?> askToCancel(
            HttpRequest<?> request, Actor actor, Referral referral, StatusReason reason, String text) {
        var number = referral.file().number();
        if (reason.use() == StatusReason.Use.MISTAKE) {
            return Flash.redirect("/vc/" + number, "vcremiss.done.tooLate");
        }
        if (text.isEmpty()) {
            var problems = Problems.none().add("varfor", Frames.texts(request).of("vcremiss.problem.why"));
            return HttpResponse.unprocessableEntity()
                    .body(page(request, actor, number, VcRemissPage.Typed.cancel(reason, text), problems));
        }
        return switch (requestCancel.request(referral.file().id(), reason, text, actor)) {
            case RequestCancel.Outcome.Requested _ -> Flash.redirect("/vc/" + number, "vcremiss.done.asked");
            case RequestCancel.Outcome.NotNow _ -> Flash.redirect("/vc/" + number, "vcremiss.done.tooLate");
        };
    }

    private VcRemissPage page(
            HttpRequest<?> request, Actor actor, String number, VcRemissPage.Typed typed, Problems problems) {
        var shown = status.show(number, actor);
        var written = messages.written(shown.referral().file().id(), actor);
        return new VcRemissPage(frames.of(request, actor), shown, written, typed, problems);
    }

    private static @Nullable StatusGroup group(@Nullable String vy) {
        if (vy == null) return null;
        return switch (vy) {
            case "pagar" -> StatusGroup.UNDER_WAY;
            case "stod" -> StatusGroup.GOT_SUPPORT;
            case "annat" -> StatusGroup.OTHER_SOLUTION;
            case "fel" -> StatusGroup.MISTAKE;
            default -> null;
        };
    }
}
