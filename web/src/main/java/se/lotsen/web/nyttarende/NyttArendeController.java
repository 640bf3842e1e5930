package se.lotsen.web.nyttarende;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.FindAlike;
import se.lotsen.casework.OpenCase;
import se.lotsen.casework.SearchPersons;
import se.lotsen.person.Person;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.web.sok.Results;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Searches;

/**
 * {@code /arenden/nytt}: search, then one of those found or "none of these", then the form. The form has no address of its own, so there is
 * no way to it but by a search.
 */
@Controller("/arenden/nytt")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NyttArendeController {

    private final SearchPersons search;
    private final OpenCase openCase;
    private final FindAlike findAlike;
    private final Searches searches;
    private final Frames frames;
    private final Clock clock;

    NyttArendeController(
            SearchPersons search,
            OpenCase openCase,
            FindAlike findAlike,
            Searches searches,
            Frames frames,
            Clock clock) {
        this.search = search;
        this.searches = searches;
        this.openCase = openCase;
        this.findAlike = findAlike;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    HttpResponse<SokForstPage> found(HttpRequest<?> request, Actor actor) {
        var results = Results.lately(request, actor, search, searches);
        var page = new SokForstPage(frames.of(request, actor), results);
        return results.problems().isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.<SokForstPage>unprocessableEntity().body(page);
    }

    @Post("/sok")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return searches.show(request, actor, "/arenden/nytt", new FormFields(sent).text("sok"));
    }

    @Post("/person")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    NyttArendePage form(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        // What is written already stays when somebody who is known is chosen.
        var fresh = new HashMap<>(sent);
        NyttArendeForm.carriedOver(fields.text("sok")).forEach(fresh::putIfAbsent);
        fresh.putIfAbsent("kontakt", WorkingDays.plus(Swedish.today(clock), 3).toString());
        return page(request, actor, new FormFields(fresh), fields.id("person"), Problems.none());
    }

    /** While the guide writes: only looks. */
    @Post("/kanda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    KandaPage known(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        return new KandaPage(looked(request, actor, new FormFields(sent)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        if (fields.asksToLook()) return HttpResponse.ok(looked(request, actor, fields));
        var personId = fields.id("person");
        var t = Frames.texts(request);
        return switch (openCase.open(NyttArendeForm.command(fields, personId), actor)) {
            case OpenCase.Outcome.Opened opened ->
                Flash.redirect("/arenden/" + opened.state().file().number(), "nyttarende.done.opened");
            case OpenCase.Outcome.AlreadyOpen already ->
                Flash.redirect("/arenden/" + already.caseNumber(), "nyttarende.done.alreadyOpen");
            case OpenCase.Outcome.KnownAlready known ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                fields,
                                known.personId(),
                                Problems.none().add("person", t.of("nyttarende.problem.known"))));
            case OpenCase.Outcome.Alike alike ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                        request,
                                        actor,
                                        fields,
                                        null,
                                        Problems.none().add("annan", t.of("nyttarende.problem.alike")))
                                .asking(alike.known()));
            case OpenCase.Outcome.NotForYou _ ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                fields,
                                null,
                                Problems.none().add("nummer", t.of("nyttarende.problem.notForYou"))));
            case OpenCase.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                fields,
                                personId,
                                Problems.of(refused.errors(), NyttArendeForm.FIELDS, t)));
        };
    }

    private NyttArendePage looked(HttpRequest<?> request, Actor actor, FormFields fields) {
        var page = page(request, actor, fields, fields.id("person"), Problems.none());
        return page.known() == null ? page.hinting(findAlike.soFar(NyttArendeForm.typed(fields), actor)) : page;
    }

    private NyttArendePage page(
            HttpRequest<?> request, Actor actor, FormFields fields, @Nullable UUID personId, Problems problems) {
        Person known = personId == null ? null : openCase.known(personId, actor);
        return new NyttArendePage(
                frames.of(request, actor), fields, known, List.of(), List.of(), Swedish.today(clock), problems);
    }
}
