package se.lotsen.web.dubbletter;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.duplicate.ComparePersons;
import se.lotsen.duplicate.FindDuplicates;
import se.lotsen.duplicate.KeepApart;
import se.lotsen.duplicate.MergePersons;
import se.lotsen.duplicate.ShowMerge;
import se.lotsen.duplicate.TakeBackDecision;
import se.lotsen.duplicate.UndoMerge;
import se.lotsen.person.PersonField;
import se.lotsen.shared.FieldError;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /dubbletter}: the list, two records side by side, and what was merged. */
@Controller("/dubbletter")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DubbletterController {

    private static final Map<String, String> FIELDS = Map.of("keep", "behall", "reason", "varfor");

    /** The page that was sent was opened before somebody merged one of them: there is nothing left to compare. */
    private static final FieldError MERGED_ALREADY = new FieldError("keep", "merge.MERGED_ALREADY");

    private final FindDuplicates find;
    private final ComparePersons compare;
    private final MergePersons merge;
    private final ShowMerge showMerge;
    private final UndoMerge undo;
    private final KeepApart keepApart;
    private final TakeBackDecision takeBack;
    private final Frames frames;

    DubbletterController(
            FindDuplicates find,
            ComparePersons compare,
            MergePersons merge,
            ShowMerge showMerge,
            UndoMerge undo,
            KeepApart keepApart,
            TakeBackDecision takeBack,
            Frames frames) {
        this.find = find;
        this.compare = compare;
        this.merge = merge;
        this.showMerge = showMerge;
        this.undo = undo;
        this.keepApart = keepApart;
        this.takeBack = takeBack;
        this.frames = frames;
    }

    @Get
    DubbletterPage list(HttpRequest<?> request, Actor actor) {
        return new DubbletterPage(frames.of(request, actor), find.show(actor));
    }

    @Get("/jamfor/{one}/{other}")
    JamforPage compare(HttpRequest<?> request, Actor actor, @PathVariable UUID one, @PathVariable UUID other) {
        return page(request, actor, one, other, new FormFields(Map.of()), Problems.none());
    }

    @Post("/jamfor/{one}/{other}/samma")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> merge(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var kept = fields.id("behall");
        if (kept == null || !List.of(one, other).contains(kept)) {
            return again(request, actor, one, other, fields, List.of(new FieldError("keep", "merge.keep.missing")));
        }
        var absorbed = kept.equals(one) ? other : one;
        var command = new MergePersons.Command(kept, absorbed, chosen(fields, absorbed));
        return switch (merge.merge(command, actor)) {
            case MergePersons.Outcome.Merged(var id) ->
                Flash.redirect("/dubbletter/sammanslagen/" + id, "dubbletter.done.merged");
            case MergePersons.Outcome.Refused(var errors)
            when errors.contains(MERGED_ALREADY) -> Flash.redirect("/dubbletter", "dubbletter.already");
            case MergePersons.Outcome.Refused(var errors) -> again(request, actor, one, other, fields, errors);
        };
    }

    @Post("/jamfor/{one}/{other}/olika")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keepApart(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        return switch (keepApart.decide(new KeepApart.Command(one, other, fields.text("varfor")), actor)) {
            case KeepApart.Outcome.Remembered _ -> Flash.redirect("/dubbletter", "dubbletter.done.apart");
            case KeepApart.Outcome.Refused(var errors) -> again(request, actor, one, other, fields, errors);
        };
    }

    @Post("/olika/{id}/tillbaka")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(Actor actor, @PathVariable UUID id) {
        takeBack.takeBack(id, actor);
        return Flash.redirect("/dubbletter", "dubbletter.done.takenBack");
    }

    @Get("/sammanslagen/{id}")
    SammanslagenPage merged(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return new SammanslagenPage(frames.of(request, actor), showMerge.show(id, actor));
    }

    @Post("/sammanslagen/{id}/angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(Actor actor, @PathVariable UUID id) {
        return switch (undo.undo(id, actor)) {
            case UndoMerge.Outcome.Undone(var kept, var absorbed) ->
                Flash.redirect("/dubbletter/jamfor/" + kept + "/" + absorbed, "dubbletter.done.undone");
            case UndoMerge.Outcome.TooLate _ -> Flash.redirect("/dubbletter/sammanslagen/" + id, "dubbletter.tooLate");
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, UUID one, UUID other, FormFields fields, List<FieldError> errors) {
        var problems = Problems.of(errors, FIELDS, Frames.texts(request));
        return HttpResponse.unprocessableEntity().body(page(request, actor, one, other, fields, problems));
    }

    private JamforPage page(
            HttpRequest<?> request, Actor actor, UUID one, UUID other, FormFields fields, Problems problems) {
        return new JamforPage(frames.of(request, actor), compare.compare(one, other, actor), fields, problems);
    }

    private static Set<PersonField> chosen(FormFields fields, UUID absorbed) {
        var chosen = EnumSet.allOf(PersonField.class);
        chosen.removeIf(field -> !absorbed.equals(fields.id(JamforPage.fieldId(field))));
        return chosen;
    }
}
