package se.lotsen.web.traffpunkter;

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
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.agreement.FinishAction;
import se.lotsen.agreement.ShowPlace;
import se.lotsen.agreement.ShowWeek;
import se.lotsen.agreement.Week;
import se.lotsen.attendance.PlaceVisits;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /traffpunkter/{id}/avtalskrav}: a meeting place's requirements week by week, and all that is written about them. */
@Controller("/traffpunkter/{id}")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AvtalskravController {

    private final ShowPlace places;
    private final ShowWeek weeks;
    private final PlaceVisits visits;
    private final AgreementForms forms;
    private final FinishAction finish;
    private final Frames frames;
    private final Clock clock;

    AvtalskravController(
            ShowPlace places,
            ShowWeek weeks,
            PlaceVisits visits,
            AgreementForms forms,
            FinishAction finish,
            Frames frames,
            Clock clock) {
        this.places = places;
        this.weeks = weeks;
        this.visits = visits;
        this.forms = forms;
        this.finish = finish;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/avtalskrav")
    AvtalskravPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return page(request, actor, id, Typed.nothing(Frames.texts(request)));
    }

    @Get("/vecka/{vecka}")
    VeckaPage week(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable String vecka) {
        var week = Week.parse(vecka).orElseThrow(() -> new Missing("week"));
        return new VeckaPage(frames.of(request, actor), time(request), weeks.show(id, week.monday(), actor));
    }

    @Post("/{form:avtal|krav|stangt|undantag|kommentar|atgard|enkat}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String form,
            @Body Map<String, Object> sent) {
        var typed = Typed.of(form, sent, Frames.texts(request));
        if (forms.write(form, id, typed, actor)) return Flash.redirect(here(request, id), "traffpunkter.done." + form);
        return HttpResponse.unprocessableEntity().body(page(request, actor, id, typed));
    }

    @Post("/atgard/{action}/klar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> finish(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable UUID action) {
        finish.finish(action, actor);
        return Flash.redirect(here(request, id), "traffpunkter.done.klar");
    }

    private AvtalskravPage page(HttpRequest<?> request, Actor actor, UUID id, Typed form) {
        var time = time(request);
        var today = Swedish.today(clock);
        return new AvtalskravPage(
                frames.of(request, actor),
                time,
                Time.choices(today),
                places.show(id, time.measured(), actor),
                new VisitTable(
                        Frames.texts(request),
                        time,
                        visits.show(id, time.measured().from(), time.measured().to(), actor)),
                today,
                form);
    }

    private String here(HttpRequest<?> request, UUID id) {
        return "/traffpunkter/" + id + "/avtalskrav?" + time(request).query();
    }

    private Time time(HttpRequest<?> request) {
        return Time.of(request, Swedish.today(clock));
    }
}
