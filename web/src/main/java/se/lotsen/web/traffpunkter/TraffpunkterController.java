package se.lotsen.web.traffpunkter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.agreement.EnterMeasurement;
import se.lotsen.agreement.KeepMeasurement;
import se.lotsen.agreement.ListPlaces;
import se.lotsen.agreement.MeasuredTime;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /traffpunkter}: every meeting place with what it meets, and the measurements that are kept. */
@Controller("/traffpunkter")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TraffpunkterController {

    private final ListPlaces places;
    private final KeepMeasurement keep;
    private final EnterMeasurement enter;
    private final Frames frames;
    private final Clock clock;

    TraffpunkterController(
            ListPlaces places, KeepMeasurement keep, EnterMeasurement enter, Frames frames, Clock clock) {
        this.places = places;
        this.keep = keep;
        this.enter = enter;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    TraffpunkterPage show(HttpRequest<?> request, Actor actor) {
        return page(request, actor, Typed.nothing(Frames.texts(request)));
    }

    @Post("/matning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var form = Typed.of("matning", sent, Frames.texts(request));
        var command =
                new KeepMeasurement.Command(form.text("name"), time(request).measured());
        return form.isWritten(keep.keep(command, actor))
                ? Flash.redirect("/traffpunkter?" + time(request).query(), "traffpunkter.done.kept")
                : again(request, actor, form);
    }

    @Post("/tidigare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var form = Typed.of("tidigare", sent, t);
        var from = form.date("from");
        var to = form.date("to");
        var places = form.optionalNumber("places");
        var meetingAll = form.number("meetingAll");
        if (form.problems().isEmpty() && (to.isBefore(from) || to.isAfter(from.plusYears(2)))) {
            form.problems().add("tidigare-to", t.of("problem.agreement.daysReversed"));
        }
        if (!form.problems().isEmpty()) return again(request, actor, form);
        var command = new EnterMeasurement.Command(
                form.text("name"), new MeasuredTime(from, to), places, meetingAll, form.text("source"));
        return form.isWritten(enter.enter(command, actor))
                ? Flash.redirect("/traffpunkter?" + time(request).query(), "traffpunkter.done.entered")
                : again(request, actor, form);
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, Typed form) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, form));
    }

    private TraffpunkterPage page(HttpRequest<?> request, Actor actor, Typed form) {
        var time = time(request);
        return new TraffpunkterPage(
                frames.of(request, actor),
                time,
                Time.choices(Swedish.today(clock)),
                places.show(time.measured(), actor),
                form);
    }

    private Time time(HttpRequest<?> request) {
        return Time.of(request, Swedish.today(clock));
    }
}
