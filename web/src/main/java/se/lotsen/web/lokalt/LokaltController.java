package se.lotsen.web.lokalt;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.catalogue.LocalOffer;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /vc/lokalt}: what the municipality offers, on paper. */
@Controller("/vc/lokalt")
@Secured("NURSE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LokaltController {

    private final LocalOffer offer;
    private final Frames frames;
    private final Clock clock;

    LokaltController(LocalOffer offer, Frames frames, Clock clock) {
        this.offer = offer;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    LokaltPage show(HttpRequest<?> request, Actor actor) {
        var area = new FormFields(request.getParameters().asMap()).optional("ort");
        var today = Frames.texts(request).date(Swedish.today(clock));
        return new LokaltPage(frames.of(request, actor), offer.show(area, actor), area, today);
    }
}
