package se.lotsen.web.mindag;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.booking.MissedVisits;
import se.lotsen.booking.RemindByPhone;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.handover.DueAtAbsent;
import se.lotsen.healthtalk.OpenConcerns;
import se.lotsen.myday.MarkNewsRead;
import se.lotsen.myday.MyDay;
import se.lotsen.myday.VisitSheet;
import se.lotsen.referral.passon.ShowStuckLetters;
import se.lotsen.reply.HandleStrayReply;
import se.lotsen.reply.StrayReplies;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;

/** {@code /min-dag}. */
@Controller("/min-dag")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MinDagController {

    /** The heading of what is new, where the focus goes. */
    private static final URI NEWS = URI.create("/min-dag#sedan-sist");

    /** The heading of the calls to make. */
    private static final URI REMINDERS = URI.create("/min-dag#paminn");

    private final MyDay myDay;
    private final MissedVisits missed;
    private final OpenConcerns concerns;
    private final DueAtAbsent atAbsent;
    private final MarkNewsRead markRead;
    private final RemindByPhone remind;
    private final VisitSheet visits;
    private final ShowKept kept;
    private final StrayReplies strays;
    private final ShowStuckLetters stuck;
    private final HandleStrayReply handle;
    private final Frames frames;

    MinDagController(
            MyDay myDay,
            MissedVisits missed,
            OpenConcerns concerns,
            DueAtAbsent atAbsent,
            MarkNewsRead markRead,
            RemindByPhone remind,
            VisitSheet visits,
            ShowKept kept,
            StrayReplies strays,
            ShowStuckLetters stuck,
            HandleStrayReply handle,
            Frames frames) {
        this.myDay = myDay;
        this.missed = missed;
        this.concerns = concerns;
        this.atAbsent = atAbsent;
        this.markRead = markRead;
        this.remind = remind;
        this.visits = visits;
        this.kept = kept;
        this.strays = strays;
        this.stuck = stuck;
        this.handle = handle;
        this.frames = frames;
    }

    @Get
    MinDagPage show(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String nytt) {
        var frame = frames.of(request, actor);
        return new MinDagPage(
                frame,
                "alla".equals(nytt) ? myDay.showAllNews(actor) : myDay.show(actor),
                concerns.of(actor),
                missed.of(actor),
                atAbsent.of(actor),
                kept.undecided(actor).size(),
                strays.of(actor),
                stuck.of(actor),
                frame.count("/remisser"),
                actor.requireStaffId());
    }

    @Get("/besok")
    BesokPage visits(HttpRequest<?> request, Actor actor, @QueryValue @Nullable String adresser) {
        var withAddresses = "ja".equals(adresser);
        return new BesokPage(frames.of(request, actor), visits.show(withAddresses, actor), withAddresses);
    }

    @Post("/paminnelser/{booking}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> called(Actor actor, @PathVariable UUID booking, @Body Map<String, Object> sent) {
        var called = new FormFields(sent).text("ringt").equals("ja");
        return switch (remind.note(booking, called, actor)) {
            case RemindByPhone.Outcome.Noted _ -> HttpResponse.seeOther(REMINDERS);
            case RemindByPhone.Outcome.TooLate _ -> Flash.redirect("/min-dag", "bokningar.done.tooLate");
        };
    }

    @Post("/svar/{stray}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handled(Actor actor, @PathVariable UUID stray) {
        handle.handle(stray, actor);
        return Flash.redirect("/min-dag", "mindag.done.stray");
    }

    @Post("/last")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> read(Actor actor, @Body Map<String, Object> sent) {
        var shown = new FormFields(sent).all("nyhet").stream().map(UUID::fromString);
        markRead.mark(shown.toList(), actor);
        return HttpResponse.seeOther(NEWS);
    }
}
