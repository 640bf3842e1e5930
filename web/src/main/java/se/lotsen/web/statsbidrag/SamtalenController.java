package se.lotsen.web.statsbidrag;

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
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.grant.LinkTalks;
import se.lotsen.grant.ReleaseTalks;
import se.lotsen.grant.TalksOfGrant;
import se.lotsen.grant.UndoRelease;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.Frames;

/** {@code /ledning/statsbidrag/{id}/samtal}: the talks that a grant counts, and which cost pays for them. */
@Controller("/ledning/statsbidrag/{grantId}/samtal")
@Secured("MANAGER")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SamtalenController {

    private final TalksOfGrant talks;
    private final LinkTalks link;
    private final ReleaseTalks release;
    private final UndoRelease undoRelease;
    private final Frames frames;

    SamtalenController(
            TalksOfGrant talks, LinkTalks link, ReleaseTalks release, UndoRelease undoRelease, Frames frames) {
        this.talks = talks;
        this.link = link;
        this.release = release;
        this.undoRelease = undoRelease;
        this.frames = frames;
    }

    @Get
    SamtalenPage show(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @QueryValue @Nullable String visa) {
        return page(request, actor, grantId, TalkChoice.of(visa), Sent.nothing(Frames.texts(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> fields) {
        var sent = Sent.of("koppla", fields, Frames.texts(request));
        var command = new LinkTalks.Command(sent.id("postingId"), sent.date("from"), sent.date("to"));
        if (!sent.problems().isEmpty()) return again(request, actor, grantId, sent);
        return switch (link.link(grantId, command, actor)) {
            case LinkTalks.Outcome.Linked _ -> done(grantId, "linked");
            case LinkTalks.Outcome.Refused refused -> {
                sent.refused(refused.refusals());
                yield again(request, actor, grantId, sent);
            }
        };
    }

    @Post("/slapp")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(
            HttpRequest<?> request, Actor actor, @PathVariable UUID grantId, @Body Map<String, Object> fields) {
        var sent = Sent.of("slapp", fields, Frames.texts(request));
        var posting = sent.id("postingId");
        if (!sent.problems().isEmpty()) return again(request, actor, grantId, sent);
        return release.release(grantId, posting, actor) == 0
                ? done(grantId, "noneReleased")
                : Flash.redirect(here(grantId), "statsbidrag.done.released", here(grantId) + "/" + posting + "/angra");
    }

    @Post("/{postingId}/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undoRelease(Actor actor, @PathVariable UUID grantId, @PathVariable UUID postingId) {
        return switch (undoRelease.undo(grantId, postingId, actor)) {
            case UndoRelease.Outcome.Undone _ -> done(grantId, "releaseUndone");
            case UndoRelease.Outcome.Partly _ -> done(grantId, "releasePartlyUndone");
            case UndoRelease.Outcome.TooLate _ -> done(grantId, "releaseTooLate");
        };
    }

    private static HttpResponse<?> done(UUID grantId, String what) {
        return Flash.redirect(here(grantId), "statsbidrag.done." + what);
    }

    private static String here(UUID grantId) {
        return "/ledning/statsbidrag/" + grantId + "/samtal";
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, UUID grantId, Sent sent) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, grantId, TalkChoice.ALL, sent));
    }

    private SamtalenPage page(HttpRequest<?> request, Actor actor, UUID grantId, TalkChoice choice, Sent sent) {
        return new SamtalenPage(frames.of(request, actor), talks.read(grantId, actor), choice, sent);
    }
}
