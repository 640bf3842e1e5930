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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.KeepOrganiser;
import se.lotsen.catalogue.KeepPlace;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.Saved;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /katalog/arrangor} and {@code /katalog/plats}: those who arrange, and where. */
@Controller("/katalog")
@Secured({"MANAGER", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FaktaController {

    private final ShowKept show;
    private final KeepOrganiser keepOrganiser;
    private final KeepPlace keepPlace;
    private final Frames frames;

    FaktaController(ShowKept show, KeepOrganiser keepOrganiser, KeepPlace keepPlace, Frames frames) {
        this.show = show;
        this.keepOrganiser = keepOrganiser;
        this.keepPlace = keepPlace;
        this.frames = frames;
    }

    @Get("/arrangor/ny")
    ArrangorPage newOrganiser(HttpRequest<?> request, Actor actor) {
        return organiser(request, actor, null, new FormFields(Map.of()), Problems.none(), List.of());
    }

    @Get("/arrangor/{id}")
    @Secured({"GUIDE", "MANAGER", "ADMINISTRATOR"})
    ArrangorPage organiser(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        var shown = show.organiser(id, actor);
        return organiser(
                request,
                actor,
                shown,
                Keeping.versioned(FactForm.of(shown.facts()), shown.version()),
                Problems.none(),
                List.of());
    }

    @Post("/arrangor/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addOrganiser(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return keepOrganiser(request, actor, null, new FormFields(sent));
    }

    @Post("/arrangor/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeOrganiser(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        return keepOrganiser(request, actor, id, new FormFields(sent));
    }

    private HttpResponse<?> keepOrganiser(HttpRequest<?> request, Actor actor, @Nullable UUID id, FormFields fields) {
        var t = Frames.texts(request);
        var form = new FactForm(fields, t);
        var facts = form.organiser();
        var outcome = facts == null
                ? new Saved.Refused(List.of())
                : keepOrganiser.keep(new KeepOrganiser.Command(id, form.version(), facts), actor);
        return new Keeping(
                        fields,
                        (again, problems, both) -> organiser(
                                request, actor, id == null ? null : show.organiser(id, actor), again, problems, both),
                        refused -> Keeping.all(form.problems(), refused, Map.of(), t),
                        () -> {
                            var now = show.organiser(Objects.requireNonNull(id), actor);
                            return new Keeping.Newest(
                                    Kept.ORGANISER, FactForm.of(now.facts()), now.version(), UnaryOperator.identity());
                        })
                .answer(outcome, done -> Flash.redirect("/katalog/arrangor/" + done.slug(), "katalog.done.saved"), t);
    }

    @Get("/plats/ny")
    PlatsPage newPlace(HttpRequest<?> request, Actor actor) {
        return place(request, actor, null, new FormFields(Map.of()), Problems.none(), List.of());
    }

    @Get("/plats/{slug}")
    @Secured({"GUIDE", "MANAGER", "ADMINISTRATOR"})
    PlatsPage place(HttpRequest<?> request, Actor actor, @PathVariable String slug) {
        var shown = show.place(slug, actor);
        return place(
                request,
                actor,
                shown,
                Keeping.versioned(FactForm.of(shown.facts()), shown.version()),
                Problems.none(),
                List.of());
    }

    @Post("/plats/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addPlace(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return keepPlace(request, actor, null, new FormFields(sent));
    }

    @Post("/plats/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePlace(
            HttpRequest<?> request, Actor actor, @PathVariable String slug, @Body Map<String, Object> sent) {
        return keepPlace(request, actor, slug, new FormFields(sent));
    }

    private HttpResponse<?> keepPlace(HttpRequest<?> request, Actor actor, @Nullable String slug, FormFields fields) {
        var t = Frames.texts(request);
        var form = new FactForm(fields, t);
        var outcome = keepPlace.keep(new KeepPlace.Command(slug, form.version(), form.place()), actor);
        return new Keeping(
                        fields,
                        (again, problems, both) -> place(
                                request, actor, slug == null ? null : show.place(slug, actor), again, problems, both),
                        refused -> Keeping.all(form.problems(), refused, Map.of(), t),
                        () -> {
                            var now = show.place(Objects.requireNonNull(slug), actor);
                            return new Keeping.Newest(
                                    Kept.PLACE, FactForm.of(now.facts()), now.version(), show.choices(actor)::named);
                        })
                .answer(outcome, done -> Flash.redirect("/katalog/plats/" + done.slug(), "katalog.done.saved"), t);
    }

    private ArrangorPage organiser(
            HttpRequest<?> request,
            Actor actor,
            ShowKept.@Nullable OfOrganiser shown,
            FormFields fields,
            Problems problems,
            List<Both> both) {
        return new ArrangorPage(frames.of(request, actor), shown, fields, problems, both);
    }

    private PlatsPage place(
            HttpRequest<?> request,
            Actor actor,
            ShowKept.@Nullable OfPlace shown,
            FormFields fields,
            Problems problems,
            List<Both> both) {
        return new PlatsPage(frames.of(request, actor), shown, show.choices(actor), fields, problems, both);
    }
}
