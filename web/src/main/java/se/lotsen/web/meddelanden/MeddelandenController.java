package se.lotsen.web.meddelanden;

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
import java.util.List;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportKind;
import se.lotsen.reportback.PreviewReport;
import se.lotsen.web.arende.BeskedPage;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/meddelanden}. */
@Controller("/arenden/{nr}/meddelanden")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeddelandenController {

    private static final Map<String, String> FIELDS = Map.of("about", "galler", "text", "meddelande");

    private final CaseOverview overview;
    private final WriteToHealthCentre write;
    private final PreviewReport preview;
    private final Frames frames;

    MeddelandenController(CaseOverview overview, WriteToHealthCentre write, PreviewReport preview, Frames frames) {
        this.overview = overview;
        this.write = write;
        this.preview = preview;
        this.frames = frames;
    }

    @Get
    MeddelandenPage show(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return page(request, actor, nr, new FormFields(Map.of()), Problems.none());
    }

    @Post("/forhandsvisning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    BeskedPage preview(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var page = page(request, actor, nr, new FormFields(sent), Problems.none());
        var t = page.frame().t();
        return new BeskedPage(t, page.letters(), t.of("meddelanden.previewLater"));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        if (fields.asksToLook()) {
            return HttpResponse.ok(page(request, actor, nr, fields, Problems.none()));
        }
        var about = fields.choice("galler", ConsentItem.class);
        var referral = fields.id("till");
        var problems = Problems.none();
        if (referral == null) problems.add("till", t.of("problem.message.to"));
        if (about == null) problems.add("galler", t.of("problem.message.about"));
        if (fields.text("meddelande").isEmpty()) problems.add("meddelande", t.of("problem.message.text"));
        if (referral == null || about == null || !problems.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, actor, nr, fields, problems));
        }
        var command = new WriteToHealthCentre.Command(nr, referral, about, fields.text("meddelande"));
        return switch (write.write(command, actor)) {
            case WriteToHealthCentre.Outcome.Sent _ ->
                Flash.redirect("/arenden/" + nr + "/meddelanden", "meddelanden.done.sent");
            case WriteToHealthCentre.Outcome.Ended _ -> {
                problems.add("meddelande", t.of("problem.message.ended"));
                yield HttpResponse.status(HttpStatus.CONFLICT).body(page(request, actor, nr, fields, problems));
            }
            case WriteToHealthCentre.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, fields, Problems.of(refused.errors(), FIELDS, t)));
        };
    }

    private MeddelandenPage page(HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        var shown = overview.show(nr, actor);
        var written = write.show(nr, actor);
        return new MeddelandenPage(
                frames.of(request, actor), shown, written, fields, letters(written, fields, actor), problems);
    }

    /** Only to one that is written to from this case. */
    private Letters letters(WriteToHealthCentre.Shown written, FormFields fields, Actor actor) {
        var about = fields.choice("galler", ConsentItem.class);
        var text = fields.text("meddelande");
        if (about == null || text.isEmpty()) return Letters.LATER;
        return written.receivers().stream()
                .filter(receiver -> receiver.referralId().equals(fields.id("till")))
                .findFirst()
                .map(receiver -> new Letters(List.of(preview.ofReferral(
                        receiver.referralId(), ReportKind.MESSAGE, WriteToHealthCentre.parts(about, text), actor))))
                .orElse(Letters.LATER);
    }
}
