package se.lotsen.web.remisser;

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
import se.lotsen.handover.ShowReceivers;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.ReferralQueue.Queue;
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

/** {@code /remisser}: the queues. A filter stands in the address; what is searched for comes in the body of a form ({@link Searches}). */
@Controller("/remisser")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemisserController {

    private final ReferralQueue queues;
    private final ShowTeam team;
    private final ShowReceivers receivers;
    private final ShowViews views;
    private final Searches searches;
    private final Frames frames;

    RemisserController(
            ReferralQueue queues,
            ShowTeam team,
            ShowReceivers receivers,
            ShowViews views,
            Searches searches,
            Frames frames) {
        this.queues = queues;
        this.team = team;
        this.receivers = receivers;
        this.views = views;
        this.searches = searches;
        this.frames = frames;
    }

    @Get
    HttpResponse<RemisserPage> list(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vy, @QueryValue @Nullable String efter) {
        var queue = QueueFields.queue(vy);
        var filter = filter(request, actor, queue);
        var typed = searches.typed(request, actor);
        if (typed.isPresent()) return found(request, actor, queue, filter, typed.get());
        var contents = queues.read(queue, QueueFields.of(filter), efter, actor);
        var searched = Searches.isIn(request) ? Searched.forgotten(Frames.texts(request)) : Searched.not();
        return HttpResponse.ok(page(request, actor, filter, contents, searched));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    HttpResponse<?> search(
            HttpRequest<?> request, Actor actor, @QueryValue @Nullable String vy, @Body Map<String, Object> sent) {
        var to = filter(request, actor, QueueFields.queue(vy)).href();
        return searches.show(request, actor, to, new FormFields(sent).text(Searched.FIELD));
    }

    private HttpResponse<RemisserPage> found(
            HttpRequest<?> request, Actor actor, Queue queue, Filter filter, String typed) {
        var t = Frames.texts(request);
        return switch (queues.search(queue, QueueFields.of(filter), typed, actor)) {
            case ReferralQueue.Outcome.Found(var found) ->
                HttpResponse.ok(page(request, actor, filter, found, Searched.of(typed, null, t)));
            case ReferralQueue.Outcome.NotSearched(var why) ->
                HttpResponse.<RemisserPage>unprocessableEntity()
                        .body(page(
                                request,
                                actor,
                                filter,
                                queues.read(queue, QueueFields.of(filter), null, actor),
                                Searched.of(typed, why, t)));
        };
    }

    private RemisserPage page(
            HttpRequest<?> request, Actor actor, Filter filter, ReferralQueue.Contents contents, Searched searched) {
        var me = actor.requireStaffId();
        var from = Fields.ids(filter, Fields.GUIDE).stream().findFirst().orElse(null);
        var bulk = contents.queue() == Queue.ANSWERED
                ? null
                : new Bulk(Bulk.REFERRALS, from, me, receivers.show(actor), filter.href());
        return new RemisserPage(
                frames.of(request, actor), contents, filter, searched, bulk, views.show(Listing.REFERRALS, actor));
    }

    private Filter filter(HttpRequest<?> request, Actor actor, Queue queue) {
        return QueueFields.filter(queue, team.show(actor), Fields.sent(request), Frames.texts(request));
    }
}
