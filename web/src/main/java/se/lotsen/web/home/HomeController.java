package se.lotsen.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.regex.Pattern;
import se.lotsen.access.Actor;
import se.lotsen.web.support.OurCookie;

/** Sends everyone to the page where the day starts, and keeps the chosen language: only ways to pages, whatever the reader asks for. */
@Controller
@Produces(MediaType.ALL)
final class HomeController {

    /** A path of ours with its query, and nothing that a browser could take for another host. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?:[A-Za-z0-9._~%&=?+:,-][A-Za-z0-9._~%&=?+:,/-]*)?");

    @Get("/")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> home(Actor actor) {
        var start = switch (actor.role()) {
            case GUIDE -> "/min-dag";
            case NURSE -> "/vc";
            case MANAGER -> "/ledning";
            case ADMINISTRATOR -> "/anslutningar";
            case ACTIVITY_LEADER -> "/ledare";
            case SENDER_SYSTEM, SYSTEM -> "/aktiviteter";
        };
        return HttpResponse.seeOther(URI.create(start));
    }

    @Get("/sprak/{language}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> language(HttpRequest<?> request, String language, @QueryValue(defaultValue = "/") String till) {
        var back = OWN_ADDRESS.matcher(till).matches() ? till : "/";
        var chosen = OurCookie.LANGUAGE.of("en".equals(language) ? "en" : "sv");
        return HttpResponse.seeOther(URI.create(back)).cookie(chosen);
    }
}
