package se.lotsen.web.samtal;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.grant.JudgeTalk;
import se.lotsen.healthtalk.BeginTalkChange;
import se.lotsen.healthtalk.LeaveTalkChange;
import se.lotsen.healthtalk.ReadDraft;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.ShowHealthTalk;
import se.lotsen.healthtalk.SignHealthTalk;
import se.lotsen.healthtalk.SignTalkChange;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.referral.ReportKind;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/samtal} and {@code /arenden/{nr}/halsosamtal}: the talk while it is held, when it is signed, and while that is changed. */
@Controller("/arenden/{nr}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SamtalController {

    private final ReadDraft readDraft;
    private final SaveDraft saveDraft;
    private final SignHealthTalk sign;
    private final ShowHealthTalk showTalk;
    private final JudgeTalk judgeTalk;
    private final BeginTalkChange beginChange;
    private final SignTalkChange signChange;
    private final LeaveTalkChange leaveChange;
    private final PreviewReport preview;
    private final Frames frames;
    private final Clock clock;

    SamtalController(
            ReadDraft readDraft,
            SaveDraft saveDraft,
            SignHealthTalk sign,
            ShowHealthTalk showTalk,
            JudgeTalk judgeTalk,
            BeginTalkChange beginChange,
            SignTalkChange signChange,
            LeaveTalkChange leaveChange,
            PreviewReport preview,
            Frames frames,
            Clock clock) {
        this.readDraft = readDraft;
        this.saveDraft = saveDraft;
        this.sign = sign;
        this.showTalk = showTalk;
        this.judgeTalk = judgeTalk;
        this.beginChange = beginChange;
        this.signChange = signChange;
        this.leaveChange = leaveChange;
        this.preview = preview;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/halsosamtal")
    HalsosamtalPage read(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new HalsosamtalPage(
                frames.of(request, actor), showTalk.show(nr, actor), judgeTalk.read(nr, actor), today());
    }

    @Get("/samtal")
    HttpResponse<?> current(Actor actor, @PathVariable String nr) {
        if (isSigned(nr, actor)) return toSigned(nr);
        return to(nr, readDraft.read(nr, actor).step());
    }

    @Get("/samtal/{number}")
    HttpResponse<?> step(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable int number) {
        if (isSigned(nr, actor)) return toSigned(nr);
        if (step(number) == TalkStep.CONSENT && readDraft.read(nr, actor).changes() != null) return toSigned(nr);
        return HttpResponse.ok(page(request, actor, nr, step(number), List.of()));
    }

    @Post("/samtal/{number}/utkast")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    SparatPage autosave(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable int number,
            @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        return switch (save(nr, step(number), new FormFields(sent), actor)) {
            case SaveDraft.Outcome.Saved saved ->
                new SparatPage(
                        t,
                        t.time(saved.at()),
                        saved.version(),
                        step(number) == TalkStep.SUMMARY
                                ? summary(request, actor, nr, List.of()).letters()
                                : null);
            case SaveDraft.Outcome.Conflict _ -> new SparatPage(t, "", 0, null);
        };
    }

    @Post("/samtal/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable int number,
            @Body Map<String, Object> sent) {
        var step = step(number);
        var fields = new FormFields(sent);
        var problems = StepForm.problems(step, fields, Frames.texts(request));
        if (!problems.isEmpty()) return unreadable(request, actor, nr, step, fields, problems);
        return switch (save(nr, step, fields, actor)) {
            case SaveDraft.Outcome.Saved saved -> goOn(request, actor, nr, step, fields.text("gor"), saved.version());
            case SaveDraft.Outcome.Conflict conflict ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(new KrockPage(frames.of(request, actor), nr, step, conflict, fields));
        };
    }

    @Post("/samtal/andra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> beginChange(Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        beginChange.begin(nr, actor);
        return to(nr, new FormFields(sent).text("del").equals("plan") ? TalkStep.WISHES : TalkStep.EVERYDAY);
    }

    @Post("/samtal/andra/signera")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signChange(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new SignTalkChange.Command(nr, version(fields), fields.text("varfor"));
        return switch (signChange.sign(command, actor)) {
            case SignTalkChange.Outcome.Signed _ -> Flash.redirect("/arenden/" + nr, "samtal.done.changed");
            case SignTalkChange.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(changed(
                                request, actor, readDraft.read(nr, actor), fields.text("varfor"), refused.errors()));
        };
    }

    @Post("/samtal/andra/slang")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> leaveChange(Actor actor, @PathVariable String nr) {
        leaveChange.leave(nr, actor);
        return Flash.redirect("/arenden/" + nr + "/halsosamtal", "samtal.done.left");
    }

    private HttpResponse<?> goOn(
            HttpRequest<?> request, Actor actor, String nr, TalkStep step, String button, int version) {
        return switch (button) {
            case "signera" -> sign(request, actor, nr, version);
            case "ut" -> Flash.redirect("/arenden/" + nr, "samtal.done.saved");
            default -> to(nr, step == TalkStep.SUMMARY ? step : TalkStep.of(step.number() + 1));
        };
    }

    private HttpResponse<?> sign(HttpRequest<?> request, Actor actor, String nr, int version) {
        return switch (sign.sign(new SignHealthTalk.Command(nr, version), actor)) {
            case SignHealthTalk.Outcome.Signed _ -> Flash.redirect("/arenden/" + nr, "arende.done.signed");
            case SignHealthTalk.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity().body(summary(request, actor, nr, refused.errors()));
        };
    }

    private SaveDraft.Outcome save(String nr, TalkStep step, FormFields fields, Actor actor) {
        return saveDraft.save(new SaveDraft.Command(nr, StepForm.read(step, fields), version(fields)), actor);
    }

    private HttpResponse<?> unreadable(
            HttpRequest<?> request, Actor actor, String nr, TalkStep step, FormFields fields, Problems problems) {
        var sheet = readDraft.read(nr, actor);
        return HttpResponse.unprocessableEntity()
                .body(new SamtalPage(frames.of(request, actor), sheet, step, today(), problems, fields));
    }

    private Page page(HttpRequest<?> request, Actor actor, String nr, TalkStep step, List<FieldError> errors) {
        var sheet = readDraft.read(nr, actor);
        if (step == TalkStep.SUMMARY && sheet.changes() != null) return changed(request, actor, sheet, "", List.of());
        if (step == TalkStep.SUMMARY) return summary(request, actor, nr, errors);
        return new SamtalPage(frames.of(request, actor), sheet, step, today(), Problems.none(), null);
    }

    private AndringPage changed(
            HttpRequest<?> request, Actor actor, ReadDraft.Sheet sheet, String why, List<FieldError> errors) {
        var problems = Problems.of(errors, AndringPage.FIELDS, Frames.texts(request));
        return new AndringPage(frames.of(request, actor), sheet, today(), why, problems);
    }

    private SammanfattningPage summary(HttpRequest<?> request, Actor actor, String nr, List<FieldError> errors) {
        ReadDraft.Sheet sheet = readDraft.read(nr, actor);
        var shared = sheet.draft().summary().shared();
        var letters = preview.ofCase(
                sheet.state().file().id(),
                ReportKind.HEALTH_TALK,
                sheet.report(),
                sheet.draft().told(),
                actor);
        return new SammanfattningPage(frames.of(request, actor), sheet, today(), shared, new Letters(letters), errors);
    }

    private static TalkStep step(int number) {
        if (number < 1 || number > TalkStep.values().length) throw new Missing("step");
        return TalkStep.of(number);
    }

    private static int version(FormFields fields) {
        var text = fields.text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text, 10) : 0;
    }

    private static HttpResponse<?> to(String nr, TalkStep step) {
        return HttpResponse.seeOther(URI.create("/arenden/" + nr + "/samtal/" + step.number()));
    }

    /** A page of the form that stayed open while the talk was signed leads to what was signed, unless that is being changed. */
    private boolean isSigned(String nr, Actor actor) {
        var shown = showTalk.show(nr, actor);
        return shown.talk().isPresent()
                && !(shown.isBeingChanged() && shown.change().yes());
    }

    private static HttpResponse<?> toSigned(String nr) {
        return HttpResponse.seeOther(URI.create("/arenden/" + nr + "/halsosamtal"));
    }

    private LocalDate today() {
        return Swedish.today(clock);
    }
}
