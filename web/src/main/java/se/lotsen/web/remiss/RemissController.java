package se.lotsen.web.remiss;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.SpokenLanguages;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.correspondence.ReadMessages;
import se.lotsen.duplicate.FindDuplicates;
import se.lotsen.person.ShowPersonNumber;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.ConfirmReferral;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReportPart;
import se.lotsen.referral.ShowReferral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.passon.PassOnReferral;
import se.lotsen.referral.passon.ShowPassOn;
import se.lotsen.referral.passon.TryLetterAgain;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /remisser/{id}}: one referral and the answer to it. */
@Controller("/remisser/{id}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemissController {

    private static final Map<String, String> FIELDS =
            Map.of("suggestedOwner", "orgnr", "to", "kommun", "agreement", "samtycke", "givenOn", "jadag");

    private final ShowReferral show;
    private final ConfirmReferral confirm;
    private final AcceptReferral accept;
    private final AskForSupplement ask;
    private final DeclineReferral decline;
    private final PassOnReferral passOn;
    private final ShowPassOn showPassOn;
    private final TryLetterAgain tryAgain;
    private final PreviewReport preview;
    private final ReadMessages messages;
    private final SpokenLanguages languages;
    private final FindDuplicates duplicates;
    private final ShowPersonNumber showNumber;
    private final Frames frames;
    private final Clock clock;

    RemissController(
            ShowReferral show,
            ConfirmReferral confirm,
            AcceptReferral accept,
            AskForSupplement ask,
            DeclineReferral decline,
            PassOnReferral passOn,
            ShowPassOn showPassOn,
            TryLetterAgain tryAgain,
            PreviewReport preview,
            ReadMessages messages,
            SpokenLanguages languages,
            FindDuplicates duplicates,
            ShowPersonNumber showNumber,
            Frames frames,
            Clock clock) {
        this.show = show;
        this.confirm = confirm;
        this.accept = accept;
        this.ask = ask;
        this.decline = decline;
        this.passOn = passOn;
        this.showPassOn = showPassOn;
        this.tryAgain = tryAgain;
        this.preview = preview;
        this.messages = messages;
        this.languages = languages;
        this.duplicates = duplicates;
        this.showNumber = showNumber;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    RemissPage page(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var contactOn = WorkingDays.plus(today(), 3);
        return page(request, actor, id, SvarForm.fresh(contactOn, today()), Problems.none());
    }

    @Post("/personnummer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    RemissPage showNumber(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var shown = page(request, actor, id);
        var file = shown.shown().referral().file();
        return shown.withNumber(showNumber.show(shown.shown().person().id(), file.number(), actor));
    }

    @Post("/forhandsvisning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    PreviewPage preview(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> fields) {
        return new PreviewPage(page(
                request, actor, show.show(id, actor), SvarForm.of(new FormFields(fields)), Problems.none(), List.of()));
    }

    @Post("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> fields) {
        var sent = new FormFields(fields);
        var form = SvarForm.of(sent);
        if (sent.asksToLook()) {
            return HttpResponse.ok(page(request, actor, id, form, Problems.none()));
        }
        if (!(show.show(id, actor).referral() instanceof Referral.Unanswered)) return tooLate(id);
        var problems = form.problems(today(), Frames.texts(request));
        if (!problems.isEmpty() && form.decision() != SvarForm.Decision.PASS_ON) {
            return HttpResponse.unprocessableEntity().body(page(request, actor, id, form, problems));
        }
        return switch (form.decision()) {
            case TAKE, QUEUE -> accepted(id, form, actor);
            case ASK ->
                switch (ask.ask(id, form.question(), actor)) {
                    case AskForSupplement.Outcome.Asked _ -> Flash.redirect("/remisser", "remiss.done.asked");
                    case AskForSupplement.Outcome.AlreadyAnswered _ -> tooLate(id);
                };
            case REDIRECT -> declined(request, id, StatusReason.WRONG_MUNICIPALITY, form.redirect(), form, actor);
            case PASS_ON -> passedOn(request, id, form, problems, actor);
            case DECLINE -> declined(request, id, Objects.requireNonNull(form.reason()), form.text(), form, actor);
        };
    }

    @Post("/bekraftelse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Actor actor, @PathVariable UUID id) {
        return switch (confirm.confirm(id, actor)) {
            case ConfirmReferral.Outcome.Confirmed _ -> Flash.redirect("/remisser/" + id, "remiss.done.confirmed");
            case ConfirmReferral.Outcome.SeenBefore _ -> Flash.redirect("/remisser/" + id, "remiss.done.seenBefore");
        };
    }

    @Post("/vidare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tryAgain(Actor actor, @PathVariable UUID id) {
        return switch (tryAgain.tryAgain(id, actor)) {
            case TryLetterAgain.Outcome.OnItsWay _ -> Flash.redirect("/remisser/" + id, "remiss.done.triedAgain");
            case TryLetterAgain.Outcome.NotGivenUp _ -> Flash.redirect("/remisser/" + id, "remiss.done.notGivenUp");
        };
    }

    private HttpResponse<?> accepted(UUID id, SvarForm form, Actor actor) {
        var command = new AcceptReferral.Command(
                id,
                form.decision() == SvarForm.Decision.TAKE,
                Objects.requireNonNull(form.contactOn()),
                form.greeting());
        return switch (accept.accept(command, actor)) {
            case AcceptReferral.Outcome.Accepted accepted ->
                Flash.redirect(
                        "/arenden/" + accepted.opened().file().number(),
                        accepted.attached() ? "remiss.done.attached" : "remiss.done.accepted");
            case AcceptReferral.Outcome.AlreadyAnswered _ -> tooLate(id);
        };
    }

    private HttpResponse<?> declined(
            HttpRequest<?> request, UUID id, StatusReason reason, String text, SvarForm form, Actor actor) {
        var command = new DeclineReferral.Command(id, reason, text, form.ownerOrNull());
        return switch (decline.decline(command, actor)) {
            case DeclineReferral.Outcome.Declined _ -> Flash.redirect("/remisser", "remiss.done.declined");
            case DeclineReferral.Outcome.AlreadyAnswered _ -> tooLate(id);
            case DeclineReferral.Outcome.Refused refused -> refused(request, id, form, refused.errors(), actor);
        };
    }

    /** A person who is protected is refused for that and nothing else: the form has no other fields then. */
    private HttpResponse<?> passedOn(HttpRequest<?> request, UUID id, SvarForm form, Problems problems, Actor actor) {
        if (!problems.isEmpty() && !showPassOn.show(id, actor).isProtected()) {
            return HttpResponse.unprocessableEntity().body(page(request, actor, id, form, problems));
        }
        var filled = form.passOn();
        var command = new PassOnReferral.Command(id, filled.to(), filled.agreement(), filled.greeting());
        return switch (passOn.passOn(command, actor)) {
            case PassOnReferral.Outcome.PassedOn _ -> Flash.redirect("/remisser/" + id, "remiss.done.passedOn");
            case PassOnReferral.Outcome.AlreadyAnswered _ -> tooLate(id);
            case PassOnReferral.Outcome.Refused refused -> refused(request, id, form, refused.errors(), actor);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, UUID id, SvarForm form, List<FieldError> errors, Actor actor) {
        var problems = Problems.of(errors, FIELDS, Frames.texts(request));
        return HttpResponse.unprocessableEntity().body(page(request, actor, id, form, problems));
    }

    private static HttpResponse<?> tooLate(UUID id) {
        return Flash.redirect("/remisser/" + id, "remiss.done.tooLate");
    }

    private RemissPage page(HttpRequest<?> request, Actor actor, UUID id, SvarForm form, Problems problems) {
        var shown = show.show(id, actor);
        var alike = shown.referral() instanceof Referral.Unanswered
                ? duplicates.of(shown.person().id(), actor)
                : List.<FindDuplicates.Pair>of();
        return page(request, actor, shown, form, problems, alike);
    }

    /** A letter is drawn anew while the guide writes: who else the person may be is not asked again for that. */
    private RemissPage page(
            HttpRequest<?> request,
            Actor actor,
            ShowReferral.Shown shown,
            SvarForm form,
            Problems problems,
            List<FindDuplicates.Pair> alike) {
        var id = shown.referral().file().id();
        var passing = showPassOn.show(id, actor);
        var letter = shown.referral() instanceof Referral.Unanswered
                ? preview.ofReferral(id, form.kind(), parts(form, shown, passing, actor), actor)
                : null;
        return new RemissPage(
                frames.of(request, actor),
                shown,
                messages.ofReferral(id, actor),
                passing,
                form,
                letter,
                problems,
                shown.caseNumber(),
                languages.guides(shown.person().language(), actor),
                alike,
                null,
                today());
    }

    private List<ReportPart> parts(SvarForm form, ShowReferral.Shown shown, ShowPassOn.Shown passing, Actor actor) {
        return switch (form.decision()) {
            case TAKE, QUEUE -> {
                var contactOn = form.contactOn();
                var command = new AcceptReferral.Command(
                        shown.referral().file().id(),
                        form.decision() == SvarForm.Decision.TAKE,
                        contactOn == null ? shown.referral().file().answerDue() : contactOn,
                        form.greeting());
                yield accept.preview(command, actor);
            }
            case ASK -> AskForSupplement.answer(form.question(), shown.questionDue());
            case REDIRECT ->
                DeclineReferral.answer(StatusReason.WRONG_MUNICIPALITY, form.redirect(), form.ownerOrNull());
            case PASS_ON ->
                passing.offers().stream()
                        .filter(it -> it.municipalityId().equals(form.passOn().to()))
                        .findFirst()
                        .map(to -> PassOnReferral.answer(to, form.passOn().greeting()))
                        .orElseGet(() -> DeclineReferral.answer(StatusReason.WRONG_MUNICIPALITY, "", null));
            case DECLINE ->
                DeclineReferral.answer(form.reason() == null ? StatusReason.OTHER : form.reason(), form.text(), null);
        };
    }

    private LocalDate today() {
        return Swedish.today(clock);
    }
}
