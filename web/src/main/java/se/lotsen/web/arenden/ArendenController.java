package se.lotsen.web.arenden;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.ShowTeam;
import se.lotsen.casework.CaseList;
import se.lotsen.casework.CaseList.Tab;
import se.lotsen.handover.ShowReceivers;
import se.lotsen.savedview.Listing;
import se.lotsen.savedview.ShowViews;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.lista.Fields;
import se.lotsen.web.lista.Filter;
import se.lotsen.web.lista.Searched;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Searches;

/** {@code /arenden}: the lists of cases. A filter stands in the address; what is searched for comes in the body of a form ({@link Searches}). */
@Controller("/arenden")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ArendenController {

    private final CaseList list;
    private final ShowTeam team;
    private final ShowReceivers receivers;
    private final ShowViews views;
    private final Searches searches;
    private final Frames frames;

    ArendenController(
            CaseList list, ShowTeam team, ShowReceivers receivers, ShowViews views, Searches searches, Frames frames) {
        this.list = list;
        this.team = team;
        this.receivers = receivers;
        this.views = views;
        this.searches = searches;
        this.frames = frames;
    }

    @Get
    HttpResponse<ArendenPage> list(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vy, @QueryValue @Nullable String efter) {
        var tab = CaseFields.tab(vy);
        var filter = filter(request, actor, tab);
        var typed = searches.typed(request, actor);
        if (typed.isPresent()) return found(request, actor, tab, filter, typed.get());
        var page = list.page(tab, CaseFields.of(filter), efter, actor);
        var searched = Searches.isIn(request) ? Searched.forgotten(Frames.texts(request)) : Searched.not();
        return HttpResponse.ok(page(request, actor, page, efter != null, filter, searched));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<?> search(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vy, @Body Map<String, Object> sent) {
        var to = filter(request, actor, CaseFields.tab(vy)).href();
        return searches.show(request, actor, to, new FormFields(sent).text(Searched.FIELD));
    }

    private HttpResponse<ArendenPage> found(HttpRequest<?> request, Actor actor, Tab tab, Filter filter, String typed) {
        var t = Frames.texts(request);
        return switch (list.search(tab, CaseFields.of(filter), typed, actor)) {
            case CaseList.Outcome.Found(var found) ->
                HttpResponse.ok(page(request, actor, found, false, filter, Searched.of(typed, null, t)));
            case CaseList.Outcome.NotSearched(var why) -> {
                var whole = list.page(tab, CaseFields.of(filter), null, actor);
                yield HttpResponse.<ArendenPage>unprocessableEntity()
                        .body(page(request, actor, whole, false, filter, Searched.of(typed, why, t)));
            }
        };
    }

    private ArendenPage page(
            HttpRequest<?> request,
            Actor actor,
            CaseList.Page found,
            boolean further,
            Filter filter,
            Searched searched) {
        return new ArendenPage(
                frames.of(request, actor),
                found,
                further,
                filter,
                searched,
                bulk(found.tab(), filter, actor),
                views.show(Listing.CASES, actor));
    }

    /** Several are shared out from one guide or from the team; a list of several guides' is narrowed to one first. */
    private @Nullable Bulk bulk(Tab tab, Filter filter, Actor actor) {
        var me = actor.requireStaffId();
        var chosen = Fields.ids(filter, Fields.GUIDE);
        if (tab == Tab.CLOSED || tab == Tab.OPEN && chosen.isEmpty()) return null;
        var from = switch (tab) {
            case UNASSIGNED -> null;
            case OPEN -> chosen.getFirst();
            case MINE, WEEK, CLOSED -> me;
        };
        return new Bulk(Bulk.CASES, from, me, receivers.show(actor), filter.href());
    }

    private Filter filter(HttpRequest<?> request, Actor actor, Tab tab) {
        return CaseFields.filter(tab, team.show(actor), Fields.sent(request), Frames.texts(request));
    }
}
