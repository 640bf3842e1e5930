package se.lotsen.web.katalog;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.KeepActivity;
import se.lotsen.catalogue.KeepSeries;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.KeptSeries;
import se.lotsen.catalogue.Saved;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /katalog/aktivitet}: activities and when they are held. */
@Controller("/katalog/aktivitet")
@Secured({"MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KatalogAktiviteterController {

    private final ShowKept show;
    private final KeepActivity keep;
    private final KeepSeries keepSeries;
    private final Frames frames;
    private final Clock clock;

    KatalogAktiviteterController(ShowKept show, KeepActivity keep, KeepSeries keepSeries, Frames frames, Clock clock) {
        this.show = show;
        this.keep = keep;
        this.keepSeries = keepSeries;
        this.frames = frames;
        this.clock = clock;
    }

    @Get("/ny")
    KatalogAktivitetPage fresh(HttpRequest<?> request, Actor actor) {
        var usual = Map.of(
                "status", Activity.Status.RUNNING.name(),
                "form", Activity.Form.GROUP.name(),
                "language", "sv");
        return page(request, actor, null, new FormFields(usual), Problems.none(), List.of());
    }

    @Get("/{slug}")
    @Secured({"GUIDE", "MANAGER", "ADMINISTRATOR"})
    KatalogAktivitetPage one(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        var shown = show.activity(slug, actor);
        var fields = Keeping.versioned(FactForm.of(shown.facts()), shown.version());
        return page(request, actor, shown, fields, Problems.none(), List.of());
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return keep(request, actor, null, new FormFields(sent));
    }

    @Post("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, Actor actor, @PathVariable String slug, @Body Map<String, Object> sent) {
        return keep(request, actor, slug, new FormFields(sent));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Actor actor, @Nullable String slug, FormFields fields) {
        var t = Frames.texts(request);
        var form = new FactForm(fields, t);
        var facts = form.activity();
        var outcome = facts == null
                ? new Saved.Refused(List.of())
                : keep.keep(new KeepActivity.Command(slug, form.version(), facts), actor);
        return new Keeping(
                        fields,
                        (again, problems, both) -> page(
                                request,
                                actor,
                                slug == null ? null : show.activity(slug, actor),
                                again,
                                problems,
                                both),
                        refused -> Keeping.all(form.problems(), refused, Map.of(), t),
                        () -> {
                            var now = show.activity(Objects.requireNonNull(slug), actor);
                            return new Keeping.Newest(
                                    Kept.ACTIVITY, FactForm.of(now.facts()), now.version(), show.choices(actor)::named);
                        })
                .answer(outcome, KatalogAktiviteterController::saved, t);
    }

    /** Where somebody is booked on what no longer is as planned, that comes first. */
    private static HttpResponse<?> saved(Saved.Done done) {
        return done.settled().undecided() > 0
                ? Flash.redirect("/katalog", "katalog.done.undecided")
                : Flash.redirect("/katalog/aktivitet/" + done.slug(), "katalog.done.saved");
    }

    @Get("/{slug}/tid/ny")
    TidPage freshTime(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        var fields = new FormFields(TidForm.fresh(Swedish.today(clock)));
        return time(request, actor, slug, null, fields, Problems.none(), List.of());
    }

    @Get("/{slug}/tid/{id}")
    TidPage time(HttpRequest<?> request, Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        var shown = series(slug, id, actor);
        var fields = Keeping.versioned(TidForm.of(shown), shown.version());
        return time(request, actor, slug, id, fields, Problems.none(), List.of());
    }

    @Post("/{slug}/tid/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addTime(
            HttpRequest<?> request, Actor actor, @PathVariable String slug, @Body Map<String, Object> sent) {
        return keepTime(request, actor, slug, null, new FormFields(sent));
    }

    @Post("/{slug}/tid/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeTime(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID id,
            @Body Map<String, Object> sent) {
        return keepTime(request, actor, slug, id, new FormFields(sent));
    }

    @Post("/{slug}/tid/{id}/avsluta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endTime(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return switch (keepSeries.end(slug, id, Swedish.today(clock), actor)) {
            case Saved.Done done -> saved(done);
            case Saved.Refused _, Saved.ChangedByOther _ -> throw new IllegalStateException("an end is not refused");
        };
    }

    private HttpResponse<?> keepTime(
            HttpRequest<?> request, Actor actor, String slug, @Nullable UUID id, FormFields fields) {
        var t = Frames.texts(request);
        var form = new TidForm(fields, t);
        var command = form.command(slug, id, new FactForm(fields, t).version());
        var outcome = command == null ? new Saved.Refused(List.of()) : keepSeries.keep(command, actor);
        return new Keeping(
                        fields,
                        (again, problems, both) -> time(request, actor, slug, id, again, problems, both),
                        refused -> Keeping.all(form.problems(), refused, TidForm.FIELDS, t),
                        () -> {
                            var now = series(slug, Objects.requireNonNull(id), actor);
                            return new Keeping.Newest(
                                    Kept.SERIES, TidForm.of(now), now.version(), show.choices(actor)::named);
                        })
                .answer(outcome, KatalogAktiviteterController::saved, t);
    }

    private KeptSeries series(String slug, UUID id, Actor actor) {
        return show.activity(slug, actor).series().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("series"));
    }

    private KatalogAktivitetPage page(
            HttpRequest<?> request,
            Actor actor,
            ShowKept.@Nullable OfActivity shown,
            FormFields fields,
            Problems problems,
            List<Both> both) {
        return new KatalogAktivitetPage(
                frames.of(request, actor), shown, show.choices(actor), Swedish.today(clock), fields, problems, both);
    }

    private TidPage time(
            HttpRequest<?> request,
            Actor actor,
            String slug,
            @Nullable UUID id,
            FormFields fields,
            Problems problems,
            List<Both> both) {
        var activity = show.activity(slug, actor);
        var shown = id == null ? null : series(slug, id, actor);
        return new TidPage(frames.of(request, actor), activity, shown, show.choices(actor), fields, problems, both);
    }
}
