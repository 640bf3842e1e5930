package se.lotsen.web.finger;

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
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.finger.AnswerOffer;
import se.lotsen.finger.AnswerOffer.Answered;
import se.lotsen.finger.EndApplication;
import se.lotsen.finger.MeasuredAt;
import se.lotsen.finger.NoteValues;
import se.lotsen.finger.Outcome;
import se.lotsen.finger.PrintVascularLetter;
import se.lotsen.finger.ShowParticipant;
import se.lotsen.finger.TellVascularRisk;
import se.lotsen.shared.Missing;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.TypedNumber;

/** {@code /finger/deltagare/{id}}: one application, what was answered to an offer, what is measured, and the fifth finger. */
@Controller("/finger/deltagare/{id}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DeltagareController {

    private static final Map<String, String> FIELDS = Map.of("reason", "skal", "on", "dag");

    private final ShowParticipant participants;
    private final AnswerOffer answer;
    private final EndApplication end;
    private final NoteValues note;
    private final TellVascularRisk tell;
    private final PrintVascularLetter print;
    private final PaperMaker papers;
    private final Frames frames;

    DeltagareController(
            ShowParticipant participants,
            AnswerOffer answer,
            EndApplication end,
            NoteValues note,
            TellVascularRisk tell,
            PrintVascularLetter print,
            PaperMaker papers,
            Frames frames) {
        this.participants = participants;
        this.answer = answer;
        this.end = end;
        this.note = note;
        this.tell = tell;
        this.print = print;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    DeltagarePage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, new FormFields(Map.of()), Problems.none());
    }

    @Post("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var accepts = new FormFields(sent).text("svar").equals("ja");
        return switch (answer.answer(id, accepts, actor)) {
            case Answered.InCohort it -> Flash.redirect("/finger/" + it.programmeId(), "finger.done.accepted");
            case Answered.WentOn it ->
                Flash.redirect(
                        "/finger/" + it.programmeId(),
                        it.offered() > 0 ? "finger.done.wentOn" : "finger.done.declined");
            case Answered.NotOffered it -> Flash.redirect("/finger/" + it.programmeId(), "finger.done.notOffered");
        };
    }

    @Post("/avsluta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return answered(request, actor, id, fields, "finger.done.ended", end.end(id, fields.text("skal"), actor));
    }

    @Post("/matvarden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var problems = Problems.none();
        var when = fields.choice("nar", MeasuredAt.class);
        var day = fields.date("dag");
        if (when == null) problems.add("nar", t.of("problem.finger.when"));
        if (day == null) problems.add("dag", t.of("problem.date.unreadable"));
        var values = new ArrayList<NoteValues.Value>();
        for (var field : sent.keySet()) {
            if (!field.startsWith("value-") || fields.text(field).isEmpty()) continue;
            try {
                values.add(new NoteValues.Value(
                        UUID.fromString(field.substring("value-".length())),
                        TypedNumber.read(fields.text(field)).orElseThrow(IllegalArgumentException::new)));
            } catch (IllegalArgumentException e) {
                problems.add(field, t.of("problem.finger.value"));
            }
        }
        if (when == null || day == null || !problems.isEmpty()) return again(request, actor, id, fields, problems);
        return answered(
                request,
                actor,
                id,
                fields,
                "finger.done.values",
                note.note(new NoteValues.Command(id, when, day, values), actor));
    }

    @Post("/finger5")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return answered(request, actor, id, fields, "finger.done.told", tell.tell(id, fields.text("text"), actor));
    }

    @Get("/brev/{note}.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> letter(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable String note) {
        var letter = print.print(id, noteId(note), actor);
        return papers.send(new Finger5Paper(frames.of(request, actor), letter, letter.writtenAt()), "brev-finger.pdf");
    }

    private static UUID noteId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Missing("finger letter");
        }
    }

    private HttpResponse<?> answered(
            HttpRequest<?> request, Actor actor, UUID id, FormFields fields, String done, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written _ -> Flash.redirect("/finger/deltagare/" + id, done);
            case Outcome.Refused refused ->
                again(request, actor, id, fields, Problems.of(refused.errors(), FIELDS, Frames.texts(request)));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, UUID id, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, id, fields, problems));
    }

    private DeltagarePage page(HttpRequest<?> request, Actor actor, UUID id, FormFields fields, Problems problems) {
        return new DeltagarePage(frames.of(request, actor), participants.show(id, actor), fields, problems);
    }
}
