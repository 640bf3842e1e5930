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

/**
 * {@code /sok}: what was typed comes in the body of a form and the answer is the page itself, so that a name or number never stands in an
 * address, where histories and logs would keep it. Nothing is changed by searching again, so the browser's way back only asks to send again.
 */
@Controller("/sok")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SokController {

    private final SearchPersons search;
    private final Frames frames;

    SokController(SearchPersons search, Frames frames) {
        this.search = search;
        this.frames = frames;
    }

    @Get
    SokPage empty(HttpRequest<?> request, Actor actor) {
        return new SokPage(frames.of(request, actor), Results.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<SokPage> found(HttpRequest<?> request, Actor actor, @Body Map<String, Object> fields) {
        var typed = new FormFields(fields).text("sok");
        var results = Results.of(typed, search.search(typed, actor), Frames.texts(request));
        var page = new SokPage(frames.of(request, actor), results);
        return results.problems().isEmpty()
                ? HttpResponse.ok(page)
                : HttpResponse.<SokPage>unprocessableEntity().body(page);
    }
}
