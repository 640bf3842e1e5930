package se.lotsen.web.kontakt;

import static java.util.Objects.requireNonNull;

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
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.calendar.FindClash;
import se.lotsen.casework.BookTalk;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.ContactAttempt;
import se.lotsen.casework.DeclineTalk;
import se.lotsen.casework.MissTalk;
import se.lotsen.casework.TryContact;
import se.lotsen.casework.UndoContact;
import se.lotsen.referral.ReportKind;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Swedish;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/kontakt}: how the person was reached, and the talk that was booked or declined. */
@Controller("/arenden/{nr}/kontakt")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KontaktController {

    private static final Map<String, String> FIELDS = Map.of(
            "on",
            "dag",
            "at",
            "tid",
            "place",
            "plats",
            "channel",
            "kanal",
            "outcome",
            "utfall",
            "nextContactOn",
            "nasta");

    private final CaseOverview overview;
    private final TryContact tryContact;
    private final UndoContact undo;
    private final BookTalk bookTalk;
    private final FindClash clash;
    private final MissTalk missTalk;
    private final DeclineTalk declineTalk;
    private final CloseCase closeCase;
    private final PreviewReport preview;
    private final Frames frames;
    private final Clock clock;

    KontaktController(
            CaseOverview overview,
            TryContact tryContact,
            UndoContact undo,
            BookTalk bookTalk,
            FindClash clash,
            MissTalk missTalk,
            DeclineTalk declineTalk,
            CloseCase closeCase,
            PreviewReport preview,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.tryContact = tryContact;
        this.undo = undo;
        this.bookTalk = bookTalk;
        this.clash = clash;
        this.missTalk = missTalk;
        this.declineTalk = declineTalk;
        this.closeCase = closeCase;
        this.preview = preview;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    KontaktPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var form = KontaktForm.fresh(TryContact.nextContact(Swedish.today(clock)));
        return page(request, actor, nr, form, Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var form = KontaktForm.of(new FormFields(fields));
        var problems = form.problems(Swedish.today(clock), Frames.texts(request));
        if (!problems.isEmpty()) return refused(request, actor, nr, form, problems);
        return switch (requireNonNull(form.result())) {
            case BOOKED -> book(request, actor, nr, form);
            case NO_ANSWER -> tried(request, actor, nr, form, ContactAttempt.Outcome.NO_ANSWER);
            case CALL_BACK -> tried(request, actor, nr, form, ContactAttempt.Outcome.CALL_BACK);
            case LETTER_SENT -> tried(request, actor, nr, form, ContactAttempt.Outcome.LETTER_SENT);
            case MISSED -> {
                missTalk.miss(new MissTalk.Command(nr, form.noteOrNull(), form.nextOn()), actor);
                yield Flash.redirect("/arenden/" + nr, "arende.done.missed");
            }
            case DECLINED -> {
                declineTalk.decline(new DeclineTalk.Command(nr, form.channel(), form.noteOrNull()), actor);
                yield Flash.redirect("/arenden/" + nr, "arende.done.declined");
            }
        };
    }

    private HttpResponse<?> book(HttpRequest<?> request, Actor actor, String nr, KontaktForm form) {
        var command = new BookTalk.Command(
                nr,
                requireNonNull(form.on()),
                requireNonNull(form.at()),
                requireNonNull(form.mode()),
                form.place().isEmpty() ? null : form.place(),
                form.channel(),
                form.noteOrNull());
        return switch (bookTalk.book(command, actor)) {
            case BookTalk.Outcome.Booked _
            when clash.at(command.startsAt(), actor) -> Flash.redirect("/arenden/" + nr, "arende.done.bookedClash");
            case BookTalk.Outcome.Booked booked ->
                Flash.redirect("/arenden/" + nr, booked.moved() ? "arende.done.moved" : "arende.done.booked");
            case BookTalk.Outcome.Refused refused -> refused(request, actor, nr, form, refused.errors());
        };
    }

    private HttpResponse<?> tried(
            HttpRequest<?> request, Actor actor, String nr, KontaktForm form, ContactAttempt.Outcome outcome) {
        var command = new TryContact.Command(nr, form.channel(), outcome, form.noteOrNull(), form.nextOn());
        return switch (tryContact.keep(command, actor)) {
            case TryContact.Outcome.Kept kept ->
                Flash.redirect(
                        "/arenden/" + nr,
                        "arende.done.contacted",
                        "/arenden/" + nr + "/kontakt/" + kept.attemptId() + "/angra");
            case TryContact.Outcome.Refused refused -> refused(request, actor, nr, form, refused.errors());
        };
    }

    @Post("/{id}/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        return switch (undo.undo(nr, id, actor)) {
            case UndoContact.Outcome.Undone _ -> Flash.redirect("/arenden/" + nr, "arende.done.contactUndone");
            case UndoContact.Outcome.TooLate _ -> Flash.redirect("/arenden/" + nr, "arende.done.undoTooLate");
            case UndoContact.Outcome.Told _ -> Flash.redirect("/arenden/" + nr, "arende.done.undoTold");
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, String nr, KontaktForm form, List<FieldError> errors) {
        return refused(request, actor, nr, form, Problems.of(errors, FIELDS, Frames.texts(request)));
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, String nr, KontaktForm form, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, nr, form, problems));
    }

    private KontaktPage page(HttpRequest<?> request, Actor actor, String nr, KontaktForm form, Problems problems) {
        var decline = new CloseCase.Command(nr, CloseReason.DECLINED, null, null, null);
        var shown = overview.show(nr, actor);
        var ifDeclined = new Letters(preview.ofCase(
                shown.state().file().id(), ReportKind.CLOSURE, closeCase.preview(decline, actor), actor));
        return new KontaktPage(frames.of(request, actor), shown, form, problems, ifDeclined);
    }
}
