package se.lotsen.web.personer;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.around.KeepContact;
import se.lotsen.around.LetContactKnow;
import se.lotsen.around.RemoveContact;
import se.lotsen.around.TellContactNothing;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactRole;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/personer}. */
@Controller("/arenden/{nr}/personer")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PersonerController {

    private static final Map<String, String> FIELDS = Map.of(
            "name", "namn",
            "phone", "telefon",
            "ownCase", "arende",
            "items", "vad",
            "basis", "grund",
            "motive", "motiv",
            "givenOn", "gavs",
            "askedBy", "fragade");

    private final CaseOverview overview;
    private final KeepContact keep;
    private final LetContactKnow let;
    private final TellContactNothing tellNothing;
    private final RemoveContact remove;
    private final Frames frames;
    private final Clock clock;

    PersonerController(
            CaseOverview overview,
            KeepContact keep,
            LetContactKnow let,
            TellContactNothing tellNothing,
            RemoveContact remove,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.keep = keep;
        this.let = let;
        this.tellNothing = tellNothing;
        this.remove = remove;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    PersonerPage all(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return new PersonerPage(frames.of(request, actor), overview.show(nr, actor));
    }

    @Get("/ny")
    NyPersonPage fresh(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        return fresh(request, actor, nr, new FormFields(Map.of()), Problems.none());
    }

    @Post("/ny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var role = fields.choice("roll", ContactRole.class);
        if (role == null) {
            return HttpResponse.unprocessableEntity().body(fresh(request, actor, nr, fields, noRole(request)));
        }
        return switch (keep.keep(command(nr, null, role, fields), actor)) {
            case KeepContact.Outcome.Kept kept -> Flash.redirect(address(nr, kept.contactId()), "personer.done.added");
            case KeepContact.Outcome.Meanwhile _ ->
                throw new IllegalStateException("a new contact has no other version");
            case KeepContact.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(fresh(request, actor, nr, fields, problems(refused.errors(), request)));
        };
    }

    @Get("/{id}")
    PersonPage one(HttpRequest<?> request, Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        return page(request, actor, nr, id, null, null, Problems.none());
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var role = fields.choice("roll", ContactRole.class);
        if (role == null) {
            return HttpResponse.unprocessableEntity().body(page(request, actor, nr, id, fields, null, noRole(request)));
        }
        return switch (keep.keep(command(nr, id, role, fields), actor)) {
            case KeepContact.Outcome.Kept _ -> Flash.redirect(all(nr), "personer.done.changed");
            case KeepContact.Outcome.Meanwhile _ ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, actor, nr, id, fields, null, meanwhile("namn", "correction", request)));
            case KeepContact.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, id, fields, null, problems(refused.errors(), request)));
        };
    }

    @Post("/{id}/samtycke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> let(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var basis = fields.choice("grund", Consent.Basis.class);
        var form = fields.choice("form", Consent.Form.class);
        var day = fields.date("gavs");
        if (basis == null || form == null || day == null) {
            var t = Frames.texts(request);
            var problems = Problems.none();
            if (fields.all("vad").isEmpty()) problems.add("vad", t.of("problem.contact.items.missing"));
            if (basis == null) problems.add("grund", t.of("problem.contact.basis.missing"));
            if (form == null) problems.add("form", t.of("problem.contact.form.missing"));
            if (day == null) problems.add("gavs", t.of("problem.date.unreadable"));
            return HttpResponse.unprocessableEntity().body(page(request, actor, nr, id, null, fields, problems));
        }
        var command = new LetContactKnow.Command(
                nr,
                id,
                fields.version(),
                fields.choices("vad", ConsentItem.class),
                basis,
                fields.optional("motiv"),
                form,
                day,
                fields.text("fragade"));
        return switch (let.let(command, actor)) {
            case LetContactKnow.Outcome.Kept _ -> Flash.redirect(all(nr), "personer.done.let");
            case LetContactKnow.Outcome.Meanwhile _ ->
                HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, actor, nr, id, null, fields, meanwhile("vad", "contact", request)));
            case LetContactKnow.Outcome.Refused refused ->
                HttpResponse.unprocessableEntity()
                        .body(page(request, actor, nr, id, null, fields, problems(refused.errors(), request)));
        };
    }

    @Post("/{id}/inget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tellNothing(Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        tellNothing.withdraw(nr, id, actor);
        return Flash.redirect(all(nr), "personer.done.withdrawn");
    }

    @Post("/{id}/ta-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Actor actor, @PathVariable String nr, @PathVariable UUID id) {
        remove.remove(nr, id, actor);
        return Flash.redirect(all(nr), "personer.done.removed");
    }

    private static KeepContact.Command command(String nr, @Nullable UUID id, ContactRole role, FormFields fields) {
        return new KeepContact.Command(
                nr,
                id,
                fields.version(),
                fields.text("namn"),
                fields.text("relation"),
                role,
                fields.optional("telefon"),
                fields.isTicked("nod"),
                fields.optional("arende"));
    }

    private static Problems noRole(HttpRequest<?> request) {
        return Problems.none().add("roll", Frames.texts(request).of("problem.contact.role.missing"));
    }

    private static Problems meanwhile(String field, String about, HttpRequest<?> request) {
        return Problems.none().add(field, Frames.texts(request).of("problem." + about + ".meanwhile"));
    }

    private static Problems problems(List<FieldError> errors, HttpRequest<?> request) {
        return Problems.of(errors, FIELDS, Frames.texts(request));
    }

    private static String all(String nr) {
        return "/arenden/" + nr + "/personer";
    }

    private static String address(String nr, UUID id) {
        return all(nr) + "/" + id;
    }

    private NyPersonPage fresh(HttpRequest<?> request, Actor actor, String nr, FormFields fields, Problems problems) {
        return new NyPersonPage(frames.of(request, actor), overview.show(nr, actor), fields, problems);
    }

    private PersonPage page(
            HttpRequest<?> request,
            Actor actor,
            String nr,
            UUID id,
            @Nullable FormFields details,
            @Nullable FormFields consent,
            Problems problems) {
        var shown = overview.show(nr, actor);
        var one = shown.around().stream()
                .filter(around -> around.contact().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("contact"));
        return new PersonPage(
                frames.of(request, actor),
                shown,
                one,
                details == null ? PersonPage.details(one) : details,
                details != null,
                consent == null ? PersonPage.consent(one, Swedish.today(clock), actor.name()) : consent,
                problems);
    }
}
