package se.lotsen.web.overlamning;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.handover.EndAbsence;
import se.lotsen.handover.HandOver;
import se.lotsen.handover.NoteAbsence;
import se.lotsen.handover.ShowHandedOver;
import se.lotsen.handover.ShowHandover;
import se.lotsen.handover.UndoHandover;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /overlamning}. */
@Controller("/overlamning")
@Secured({"GUIDE", "MANAGER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverlamningController {

    private static final Map<String, String> AWAY_FIELDS = Map.of("guide", "vem", "from", "franDag", "until", "till");

    private final ShowHandover show;
    private final HandOver handOver;
    private final ShowHandedOver showHandedOver;
    private final UndoHandover undo;
    private final NoteAbsence noteAbsence;
    private final EndAbsence endAbsence;
    private final Frames frames;

    OverlamningController(
            ShowHandover show,
            HandOver handOver,
            ShowHandedOver showHandedOver,
            UndoHandover undo,
            NoteAbsence noteAbsence,
            EndAbsence endAbsence,
            Frames frames) {
        this.show = show;
        this.handOver = handOver;
        this.showHandedOver = showHandedOver;
        this.undo = undo;
        this.noteAbsence = noteAbsence;
        this.endAbsence = endAbsence;
        this.frames = frames;
    }

    @Get
    OverlamningPage show(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String fran,
            @QueryValue @Nullable String arende,
            @QueryValue @Nullable String remiss) {
        var named = new HashMap<String, String>();
        if (fran != null) named.put("fran", fran);
        if (arende != null) named.put(Bulk.CASES, arende);
        if (remiss != null) named.put(Bulk.REFERRALS, remiss);
        return page(request, actor, new FormFields(named), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> handOver(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return switch (handOver.handOver(Wish.of(fields), actor)) {
            case HandOver.Outcome.Tried tried ->
                HttpResponse.seeOther(URI.create("/overlamning/" + tried.handoverId() + back(fields)));
            case HandOver.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                fields,
                                Problems.of(refused.errors(), Wish.FIELDS, Frames.texts(request))));
        };
    }

    @Get("/{id}")
    OverlamnadPage handedOver(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @QueryValue @Nullable String tillbaka) {
        var back = tillbaka == null ? "" : Wish.back(tillbaka);
        return new OverlamnadPage(frames.of(request, actor), showHandedOver.show(id, actor), back);
    }

    @Post("/{id}/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Actor actor, @PathVariable UUID id) {
        var told = switch (undo.undo(id, actor)) {
            case UndoHandover.Outcome.Undone undone ->
                undone.kept() == 0 ? "overlamning.undone.all" : "overlamning.undone.some";
            case UndoHandover.Outcome.TooLate _ -> "overlamning.tooLate";
        };
        return Flash.redirect("/overlamning/" + id, told);
    }

    @Post("/borta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> away(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var guide = fields.id("vem");
        var command = new NoteAbsence.Command(guide, fields.date("franDag"), fields.date("till"));
        return switch (noteAbsence.note(command, actor)) {
            case NoteAbsence.Outcome.Noted _ -> Flash.redirect("/overlamning?fran=" + guide, "overlamning.away.noted");
            case NoteAbsence.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, fields, Problems.of(refused.errors(), AWAY_FIELDS, t)));
        };
    }

    @Post("/borta/{id}/slut")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> back(Actor actor, @PathVariable UUID id) {
        endAbsence.end(id, actor);
        return Flash.redirect("/overlamning", "overlamning.away.ended");
    }

    private OverlamningPage page(HttpRequest<?> request, Actor actor, FormFields fields, Problems problems) {
        var shown = isTeam(fields) ? show.showQueue(actor) : show.show(fields.id("fran"), actor);
        return new OverlamningPage(frames.of(request, actor), shown, fields, problems);
    }

    private static boolean isTeam(FormFields fields) {
        return fields.text("fran").equals(OverlamningPage.TEAM);
    }

    /** The list that the reader came from, if any, for the way back. */
    private static String back(FormFields fields) {
        return fields.has("tillbaka")
                ? "?tillbaka=" + URLEncoder.encode(Wish.back(fields.text("tillbaka")), StandardCharsets.UTF_8)
                : "";
    }
}
