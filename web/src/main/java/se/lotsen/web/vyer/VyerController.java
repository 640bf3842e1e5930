package se.lotsen.web.vyer;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.savedview.DeleteView;
import se.lotsen.savedview.Listing;
import se.lotsen.savedview.RenameView;
import se.lotsen.savedview.SaveView;
import se.lotsen.savedview.ShowViews;
import se.lotsen.shared.FieldError;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /vyer}: the saved views of a list. */
@Controller("/vyer")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class VyerController {

    /** A query as the lists write it. */
    private static final Pattern QUERY = Pattern.compile("[a-z0-9=&_-]+");

    private static final String CASES = "arenden";
    private static final String REFERRALS = "remisser";

    private final ShowViews show;
    private final SaveView save;
    private final RenameView rename;
    private final DeleteView delete;
    private final Frames frames;

    VyerController(ShowViews show, SaveView save, RenameView rename, DeleteView delete, Frames frames) {
        this.show = show;
        this.save = save;
        this.rename = rename;
        this.delete = delete;
        this.frames = frames;
    }

    @Get
    VyerPage show(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String lista,
            @QueryValue @Nullable String fraga) {
        var none = new FormFields(Map.of());
        return page(request, actor, listing(lista), fraga == null ? "" : fraga, none, Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var list = listing(fields.text("lista"));
        var query = fields.text("fraga");
        var command = new SaveView.Command(list, fields.text("namn"), query, fields.isTicked("delad"));
        return switch (save.save(command, actor)) {
            case SaveView.Outcome.Saved _ ->
                Flash.redirect("/" + name(list) + (QUERY.matcher(query).matches() ? "?" + query : ""), "vyer.saved");
            case SaveView.Outcome.Refused(var errors) -> refused(request, actor, list, query, fields, errors, "namn");
        };
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> rename(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        var fields = new FormFields(sent);
        var list = listing(fields.text("lista"));
        var command = new RenameView.Command(id, fields.text("namn-" + id), fields.isTicked("delad-" + id));
        return switch (rename.rename(command, actor)) {
            case RenameView.Outcome.Renamed _ -> Flash.redirect("/vyer?lista=" + name(list), "vyer.renamed");
            case RenameView.Outcome.Refused(var errors) ->
                refused(request, actor, list, "", fields, errors, "namn-" + id);
        };
    }

    @Post("/{id}/bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> delete(Actor actor, @PathVariable UUID id, @Body Map<String, Object> sent) {
        delete.delete(id, actor);
        return Flash.redirect("/vyer?lista=" + name(listing(new FormFields(sent).text("lista"))), "vyer.deleted");
    }

    /** How a list stands in addresses. */
    static String name(Listing list) {
        return switch (list) {
            case CASES -> CASES;
            case REFERRALS -> REFERRALS;
        };
    }

    private static Listing listing(@Nullable String name) {
        return REFERRALS.equals(name) ? Listing.REFERRALS : Listing.CASES;
    }

    private HttpResponse<VyerPage> refused(
            HttpRequest<?> request,
            Actor actor,
            Listing list,
            String query,
            FormFields fields,
            List<FieldError> errors,
            String nameField) {
        var problems = Problems.of(errors, Map.of("name", nameField, "query", nameField), Frames.texts(request));
        return HttpResponse.<VyerPage>unprocessableEntity().body(page(request, actor, list, query, fields, problems));
    }

    private VyerPage page(
            HttpRequest<?> request, Actor actor, Listing list, String query, FormFields fields, Problems problems) {
        return new VyerPage(frames.of(request, actor), list, query, show.show(list, actor), fields, problems);
    }
}
