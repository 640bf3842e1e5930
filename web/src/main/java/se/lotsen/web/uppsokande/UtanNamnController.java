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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.outreach.ContactOutcome;
import se.lotsen.outreach.NoteContacts;
import se.lotsen.outreach.ShowContacts;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /uppsokande/utan-namn}: contacts at a shop, in a street, at a fair: how many, never who. */
@Controller("/uppsokande/utan-namn")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UtanNamnController {

    private static final String HERE = "/uppsokande/utan-namn";

    private final NoteContacts note;
    private final ShowContacts show;
    private final Frames frames;
    private final Clock clock;

    UtanNamnController(NoteContacts note, ShowContacts show, Frames frames, Clock clock) {
        this.note = note;
        this.show = show;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    @Secured({"GUIDE", "MANAGER"})
    UtanNamnPage show(HttpRequest<?> request, Actor actor) {
        return page(request, actor, Map.of(), Problems.none());
    }

    @Post
    @Secured("GUIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> note(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var t = Frames.texts(request);
        var fields = new FormFields(sent);
        var age = number(fields.text("age"));
        var command = new NoteContacts.Command(
                fields.text("place"),
                fields.date("on"),
                fields.text("age").isEmpty() ? null : age,
                fields.text("language"),
                fields.choice("outcome", ContactOutcome.class),
                number(fields.text("women")),
                number(fields.text("men")),
                number(fields.text("notStated")));
        return switch (note.note(command, actor)) {
            case NoteContacts.Outcome.Noted _ -> Flash.redirect(HERE, "uppsokande.done.contacts");
            case NoteContacts.Outcome.Refused(var errors) ->
                again(request, actor, sent, Problems.of(errors, Map.of(), t));
        };
    }

    @Post("/{contact}/ta-tillbaka")
    @Secured("GUIDE")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Actor actor, @PathVariable UUID contact) {
        note.takeBack(contact, actor);
        return Flash.redirect(HERE, "stod.done.takenBack");
    }

    private HttpResponse<?> again(HttpRequest<?> request, Actor actor, Map<String, ?> sent, Problems problems) {
        return HttpResponse.unprocessableEntity().body(page(request, actor, sent, problems));
    }

    private UtanNamnPage page(HttpRequest<?> request, Actor actor, Map<String, ?> sent, Problems problems) {
        var today = Swedish.today(clock);
        var notes = actor.role() == Role.GUIDE;
        return new UtanNamnPage(
                frames.of(request, actor),
                today.toString(),
                show.show(Period.year(today.getYear()), actor),
                notes ? note.latest(actor) : List.of(),
                notes ? note.bands(actor) : List.of(),
                new FormFields(sent),
                problems);
    }

    /** Zero when nothing is written, -1 when it is no number. */
    private static int number(String text) {
        if (text.isEmpty()) return 0;
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }
}
