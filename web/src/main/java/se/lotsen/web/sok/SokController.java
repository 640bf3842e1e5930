package se.lotsen.web.sok;

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
import java.util.Map;
import se.lotsen.access.Actor;
import se.lotsen.casework.SearchPersons;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Searches;

/**
 * {@code /sok}: what was typed comes in the body of a form and leads to an address with a key that means nothing, so that a name or number never
 * stands where histories and logs would keep it, and the browser's way back leads to what was found ({@link Searches}).
 */
@Controller("/sok")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SokController {

    private final SearchPersons search;
    private final Searches searches;
    private final Frames frames;

    SokController(SearchPersons search, Searches searches, Frames frames) {
        this.search = search;
        this.searches = searches;
        this.frames = frames;
    }

    @Get
    HttpResponse<SokPage> found(HttpRequest<?> request, Actor actor) {
        var results = Results.lately(request, actor, search, searches);
        var page = new SokPage(frames.of(request, actor), results);
        return results.problems().isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.<SokPage>unprocessableEntity().body(page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<?> search(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        return searches.show(request, actor, "/sok", new FormFields(fields).text("sok"));
    }
}
