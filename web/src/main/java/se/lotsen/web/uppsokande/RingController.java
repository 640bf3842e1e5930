package se.lotsen.web.uppsokande;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.outreach.Answer;
import se.lotsen.outreach.CallNext;
import se.lotsen.outreach.NoteAnswer;
import se.lotsen.outreach.ShowMember;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /uppsokande/{id}/person/{member}}: somebody to call; after the answer comes the next. */
@Controller("/uppsokande/{id}/person/{member}")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RingController {

    private final ShowMember show;
    private final NoteAnswer note;
    private final CallNext next;
    private final Frames frames;

    RingController(ShowMember show, NoteAnswer note, CallNext next, Frames frames) {
        this.show = show;
        this.note = note;
        this.next = next;
        this.frames = frames;
    }

    @Get
    RingPage show(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @PathVariable UUID member) {
        return page(request, actor, id, member, Map.of(), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID member,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var t = Frames.texts(request);
        var command = new NoteAnswer.Command(
                id,
                member,
                fields.choice("answer", Answer.class),
                fields.text("said"),
                fields.date("callOn"),
                fields.id("sameAs"),
                fields.text("sameAs").equals("annan"));
        return switch (note.note(command, actor)) {
            case NoteAnswer.Outcome.Noted _ -> toNext(id, next.next(id, actor), "uppsokande.done.noted");
            case NoteAnswer.Outcome.Opened(var number) ->
                Flash.redirect("/arenden/" + number, "uppsokande.done.opened");
            case NoteAnswer.Outcome.MayNot _ -> toNext(id, next.next(id, actor), "uppsokande.done.mayNot");
            case NoteAnswer.Outcome.Alike _ ->
                again(request, actor, id, member, sent, Problems.none().add("sameAs", t.of("uppsokande.chooseWho")));
            case NoteAnswer.Outcome.Refused(var errors) ->
                again(request, actor, id, member, sent, Problems.of(errors, Map.of("reason", "said"), t));
        };
    }

    /** The next one to call, or the campaign when nobody is left today. */
    static HttpResponse<?> toNext(UUID campaign, Optional<UUID> member, @Nullable String done) {
        var here = "/uppsokande/" + campaign;
        if (member.isEmpty()) return Flash.redirect(here, done == null ? "uppsokande.done.nobodyToCall" : done);
        var there = here + "/person/" + member.get();
        return done == null ? HttpResponse.seeOther(URI.create(there)) : Flash.redirect(there, done);
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID id, UUID member, Map<String, ?> sent, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, id, member, sent, problems));
    }

    private RingPage page(
            HttpRequest<?> request, Actor actor, UUID id, UUID member, Map<String, ?> sent, Problems problems) {
        return new RingPage(frames.of(request, actor), show.show(id, member, actor), new FormFields(sent), problems);
    }
}
