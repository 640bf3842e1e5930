package se.lotsen.web.program;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.lotsen.programme.KnowMunicipality;
import se.lotsen.programme.ShowProgramme;
import se.lotsen.shared.EntityTag;

/** {@code /program/{kommun}/{plats}/kalender.ics}: the programme of a place, for calendar programs. */
@Controller("/program")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProgramFilController {

    private static final MediaType CALENDAR = MediaType.of("text/calendar; charset=utf-8");

    private final KnowMunicipality municipalities;
    private final ShowProgramme programme;

    ProgramFilController(KnowMunicipality municipalities, ShowProgramme programme) {
        this.municipalities = municipalities;
        this.programme = programme;
    }

    @Get("/{kommun}/{plats}/kalender.ics")
    @Produces(MediaType.ALL)
    HttpResponse<?> calendar(HttpRequest<?> request, @PathVariable String kommun, @PathVariable String plats) {
        var feed = programme.feed(plats, municipalities.at(kommun).reader());
        var tag = EntityTag.header(feed.tag());
        var known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return EntityTag.isKnown(known, feed.tag())
                ? HttpResponse.notModified().header(HttpHeaders.ETAG, tag)
                : HttpResponse.ok(feed.text()).contentType(CALENDAR).header(HttpHeaders.ETAG, tag);
    }
}
