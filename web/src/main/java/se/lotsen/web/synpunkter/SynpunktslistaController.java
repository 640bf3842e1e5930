package se.lotsen.web.synpunkter;

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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.DismissComplaint;
import se.lotsen.complaint.GiveFeedback;
import se.lotsen.complaint.ListComplaints;
import se.lotsen.complaint.NoteMeasure;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.ShowComplaint;
import se.lotsen.complaint.SortComplaint;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Swedish;
import se.lotsen.tertial.Third;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /ledning/synpunkter}: what has been told, item by item. */
@Controller("/ledning/synpunkter")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SynpunktslistaController {

    private final ListComplaints list;
    private final ShowComplaint show;
    private final SortComplaint sort;
    private final GiveFeedback feedback;
    private final NoteMeasure measure;
    private final DismissComplaint dismiss;
    private final Frames frames;
    private final Clock clock;

    SynpunktslistaController(
            ListComplaints list,
            ShowComplaint show,
            SortComplaint sort,
            GiveFeedback feedback,
            NoteMeasure measure,
            DismissComplaint dismiss,
            Frames frames,
            Clock clock) {
        this.list = list;
        this.show = show;
        this.sort = sort;
        this.feedback = feedback;
        this.measure = measure;
        this.dismiss = dismiss;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    SynpunkterListaPage list(HttpRequest<?> request, Actor actor) {
        var asked = new FormFields(request.getParameters().asMap());
        var thisYear = Swedish.today(clock).getYear();
        var year = FixedPeriod.askedYear(asked.optional("ar"), clock);
        var third = asked.choice("tertial", Third.class);
        var filter = new ListComplaints.Filter(
                third == null ? Period.year(year) : third.of(year),
                Objects.requireNonNullElse(asked.choice("visa", ListComplaints.State.class), ListComplaints.State.ALL),
                asked.choice("slag", ComplaintKind.class),
                asked.choice("fran", Teller.class),
                asked.choice("omrade", Subject.class));
        return new SynpunkterListaPage(
                frames.of(request, actor), year, third, thisYear, filter, list.read(filter, cursor(asked), actor));
    }

    private static ListComplaints.@Nullable Cursor cursor(FormFields asked) {
        var day = asked.date("fore");
        return day == null ? null : new ListComplaints.Cursor(day, asked.text("nummer"));
    }

    @Get("/{number}")
    SynpunktPage one(HttpRequest<?> request, Actor actor, @PathVariable String number) {
        return page(request, actor, number, new FormFields(Map.of()), Problems.none());
    }

    @Post("/{number}/sortera")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sort(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new SortComplaint.Command(
                number,
                fields.choice("kind", ComplaintKind.class),
                fields.choice("teller", Teller.class),
                fields.choice("subject", Subject.class),
                fields.text("note"),
                fields.optional("ledTo"));
        return after(request, actor, fields, sort.sort(command, actor), number, "synpunkter.done.sorted");
    }

    @Post("/{number}/aterkoppling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> feedback(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new GiveFeedback.Command(number, fields.date("on"), fields.text("feedback"));
        return after(request, actor, fields, feedback.give(command, actor), number, "synpunkter.done.fedBack");
    }

    @Post("/{number}/atgard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> measure(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command =
                new NoteMeasure.Command(number, fields.text("measure"), fields.id("activityId"), fields.date("doneOn"));
        return after(request, actor, fields, measure.note(command, actor), number, "synpunkter.done.acted");
    }

    @Post("/{number}/avfor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> dismiss(
            HttpRequest<?> request, Actor actor, @PathVariable String number, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var command = new DismissComplaint.Command(number, fields.text("why"));
        return after(request, actor, fields, dismiss.dismiss(command, actor), number, "synpunkter.done.dismissed");
    }

    private HttpResponse<?> after(
            HttpRequest<?> request, Actor actor, FormFields fields, Outcome outcome, String number, String done) {
        return switch (outcome) {
            case Outcome.Written _ -> Flash.redirect("/ledning/synpunkter/" + number, done);
            case Outcome.Refused refused ->
                again(request, actor, number, fields, Problems.of(refused.errors(), Map.of(), Frames.texts(request)));
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, String number, FormFields fields, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, number, fields, problems));
    }

    private SynpunktPage page(
            HttpRequest<?> request, Actor actor, String number, FormFields fields, Problems problems) {
        LocalDate today = Swedish.today(clock);
        return new SynpunktPage(frames.of(request, actor), today, show.show(number, actor), fields, problems);
    }
}
