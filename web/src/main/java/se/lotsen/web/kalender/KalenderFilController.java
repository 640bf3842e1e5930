package se.lotsen.web.kalender;

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
import se.lotsen.calendar.KnowFeed;
import se.lotsen.calendar.ReadFeed;
import se.lotsen.shared.EntityTag;
import se.lotsen.shared.Missing;

/** {@code /kalender/{secret}.ics}: what a calendar program reads. It cannot log in; the address itself is the key (ADR 20). */
@Controller("/kalender")
@ExecuteOn(TaskExecutors.BLOCKING)
final class KalenderFilController {

    private static final MediaType CALENDAR = MediaType.of("text/calendar; charset=utf-8");

    private final KnowFeed feeds;
    private final ReadFeed feed;

    KalenderFilController(KnowFeed feeds, ReadFeed feed) {
        this.feeds = feeds;
        this.feed = feed;
    }

    @Get("/{secret}.ics")
    @Produces(MediaType.ALL)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> feed(HttpRequest<?> request, @PathVariable String secret) {
        var reader = feeds.by(secret).orElseThrow(() -> new Missing("feed"));
        return switch (feed.read(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), reader)) {
            case ReadFeed.Outcome.Changed changed ->
                HttpResponse.ok(changed.text())
                        .contentType(CALENDAR)
                        .header(HttpHeaders.ETAG, EntityTag.header(changed.tag()));
            case ReadFeed.Outcome.Unchanged unchanged ->
                HttpResponse.notModified().header(HttpHeaders.ETAG, EntityTag.header(unchanged.tag()));
        };
    }
}
