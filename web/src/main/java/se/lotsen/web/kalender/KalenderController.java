package se.lotsen.web.kalender;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.calendar.MakeFeedAddress;
import se.lotsen.calendar.RevokeFeedAddress;
import se.lotsen.calendar.ShowFeedAddress;
import se.lotsen.calendar.ShowWeek;
import se.lotsen.calendar.ShowWeek.Whose;
import se.lotsen.sender.BaseUrl;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.WeekInYear;

/** {@code /kalender}. */
@Controller("/kalender")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class KalenderController {

    private final ShowWeek week;
    private final ShowFeedAddress address;
    private final MakeFeedAddress make;
    private final RevokeFeedAddress revoke;
    private final BaseUrl base;
    private final Frames frames;

    KalenderController(
            ShowWeek week,
            ShowFeedAddress address,
            MakeFeedAddress make,
            RevokeFeedAddress revoke,
            BaseUrl base,
            Frames frames) {
        this.week = week;
        this.address = address;
        this.make = make;
        this.revoke = revoke;
        this.base = base;
        this.frames = frames;
    }

    @Get
    KalenderPage show(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vecka, @QueryValue @Nullable String vem) {
        var shown = week.show(whose(vem), WeekInYear.monday(vecka), actor);
        return new KalenderPage(
                frames.of(request, actor),
                shown,
                vem == null ? "" : vem,
                address.show(actor).orElse(null),
                "");
    }

    /** The address is shown in this answer and never again, so the page is not redirected to. */
    @Post("/adress")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    KalenderPage make(HttpRequest<?> request, Actor actor) {
        var secret = make.make(actor);
        var shown = week.show(new Whose.Mine(), null, actor);
        return new KalenderPage(
                frames.of(request, actor),
                shown,
                "",
                address.show(actor).orElse(null),
                base.of(request) + "/kalender/" + secret + ".ics");
    }

    @Post("/adress/bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(Actor actor) {
        revoke.revoke(actor);
        return Flash.redirect("/kalender", "kalender.revoked");
    }

    private static Whose whose(@Nullable String who) {
        if (who == null || who.isEmpty()) return new Whose.Mine();
        if (who.equals(KalenderPage.TEAM)) return new Whose.Team();
        try {
            return new Whose.Colleague(UUID.fromString(who));
        } catch (IllegalArgumentException e) {
            throw new Missing("colleague");
        }
    }
}
