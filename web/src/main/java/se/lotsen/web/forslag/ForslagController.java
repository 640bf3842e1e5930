package se.lotsen.web.forslag;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.healthtalk.Interest;
import se.lotsen.letter.LetterKind;
import se.lotsen.matching.AnswerSuggestion;
import se.lotsen.matching.OfferActivity;
import se.lotsen.matching.RegisterUnmetNeed;
import se.lotsen.matching.Suggestion;
import se.lotsen.matching.Suggestions;
import se.lotsen.shared.Swedish;
import se.lotsen.web.forslag.NyttForslagPage.Line;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** {@code /arenden/{nr}/forslag}: what fits a person, what is offered, what the person answers, what is missing. */
@Controller("/arenden/{nr}/forslag")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ForslagController {

    private final CaseOverview overview;
    private final Suggestions suggestions;
    private final OfferActivity offer;
    private final AnswerSuggestion answer;
    private final RegisterUnmetNeed registerNeed;
    private final Frames frames;
    private final Clock clock;

    ForslagController(
            CaseOverview overview,
            Suggestions suggestions,
            OfferActivity offer,
            AnswerSuggestion answer,
            RegisterUnmetNeed registerNeed,
            Frames frames,
            Clock clock) {
        this.overview = overview;
        this.suggestions = suggestions;
        this.offer = offer;
        this.answer = answer;
        this.registerNeed = registerNeed;
        this.frames = frames;
        this.clock = clock;
    }

    @Get
    Page list(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var head = head(request, actor, nr);
        if (!head.hasTalk()) return new InnanSamtalPage(frames.of(request, actor), head);
        return list(request, actor, head, null, new FormFields(Map.of()), Problems.none());
    }

    @Get("/nytt")
    HttpResponse<?> chosen(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var head = head(request, actor, nr);
        var shown = asTheTalkSays(actor, nr);
        var cards = cards(request.getParameters().getAll("korg"), shown, head.t());
        if (cards.isEmpty()) return HttpResponse.seeOther(URI.create(here(nr)));
        var way = request.getParameters().get("hur");
        var chosen = new FormFields(way == null ? Map.of() : Map.of("hur", way));
        return HttpResponse.ok(
                new NyttForslagPage(frames.of(request, actor), head, cards, shown, chosen, Problems.none()));
    }

    @Get("/utskrift")
    HttpResponse<?> sheet(HttpRequest<?> request, Actor actor, @PathVariable String nr) {
        var head = head(request, actor, nr);
        var cards = cards(request.getParameters().getAll("korg"), suggestions.print(nr, actor), head.t());
        if (cards.isEmpty()) return HttpResponse.seeOther(URI.create(here(nr)));
        var today = head.t().date(Swedish.today(clock));
        return HttpResponse.ok(new UtskriftPage(frames.of(request, actor), head, cards, today));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var cards = cards(form.all("korg"), asTheTalkSays(actor, nr), t);
        var problems = problems(form, cards, t);
        if (!problems.isEmpty()) return again(request, actor, nr, cards, form, problems);
        var how = Objects.requireNonNull(form.choice("hur", Suggestion.How.class));
        var offers = NyttForslagPage.lines(cards).stream()
                .map(line -> offered(line, form))
                .toList();
        return switch (offer.offer(new OfferActivity.Command(nr, offers, how), actor)) {
            case OfferActivity.Outcome.Offered _ -> given(nr, how, saidYes(cards, form));
            case OfferActivity.Outcome.WayClosed(var why) ->
                again(request, actor, nr, cards, form, problems.add("hur", t.of("forslag.closed", why)));
            case OfferActivity.Outcome.WrongNumber _ ->
                again(request, actor, nr, cards, form, problems.add("hur", t.of("forslag.problem.number")));
            case OfferActivity.Outcome.NeedsReason _ ->
                again(request, actor, nr, cards, form, problems.add("trots-1", t.of("forslag.problem.override")));
            case OfferActivity.Outcome.WhyNotMissing _ ->
                again(request, actor, nr, cards, form, problems.add("nej-1", t.of("forslag.problem.whyNot")));
        };
    }

    @Post("/{id}/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @PathVariable UUID id,
            @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var t = Frames.texts(request);
        var said = form.choice("svar-" + id, Suggestion.Answer.class);
        if (said == null) {
            var problems = Problems.none().add("svar-" + id, t.of("forslag.problem.answer"));
            return HttpResponse.unprocessableEntity()
                    .body(list(request, actor, head(request, actor, nr), id, form, problems));
        }
        return switch (answer.answer(new AnswerSuggestion.Command(id, said, form.optional("nej-" + id)), actor)) {
            case AnswerSuggestion.Outcome.Answered _ -> Flash.redirect(here(nr) + "#tidigare", "forslag.done.answered");
            case AnswerSuggestion.Outcome.WhyNotMissing _ -> {
                var problems = Problems.none().add("nej-" + id, t.of("forslag.problem.whyNot"));
                yield HttpResponse.unprocessableEntity()
                        .body(list(request, actor, head(request, actor, nr), id, form, problems));
            }
        };
    }

    @Post("/behov")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> need(
            HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> fields) {
        var form = new FormFields(fields);
        var command = new RegisterUnmetNeed.Command(
                nr, form.choice("sak", Interest.class), form.text("behov"), form.optional("ort"));
        return switch (registerNeed.register(command, actor)) {
            case RegisterUnmetNeed.Outcome.Registered _ -> Flash.redirect(here(nr), "forslag.done.need");
            case RegisterUnmetNeed.Outcome.NothingWritten _ -> {
                var problems =
                        Problems.none().add("behov", Frames.texts(request).of("forslag.problem.need"));
                yield HttpResponse.unprocessableEntity()
                        .body(list(request, actor, head(request, actor, nr), null, form, problems));
            }
        };
    }

    private ForslagPage list(
            HttpRequest<?> request,
            Actor actor,
            CaseHead head,
            @Nullable UUID answering,
            FormFields typed,
            Problems problems) {
        var wanted = Wanted.of(request.getParameters());
        var shown = suggestions.show(head.number(), wanted.filter(), actor);
        return new ForslagPage(
                frames.of(request, actor),
                head,
                shown,
                wanted.against(shown.asked(), shown.used()),
                answering,
                typed,
                problems);
    }

    /** What the person said yes to at once. */
    private static List<Card> saidYes(List<Card> cards, FormFields form) {
        return NyttForslagPage.lines(cards).stream()
                .filter(line -> form.choice(line.answer(), Suggestion.Answer.class) == Suggestion.Answer.YES)
                .map(Line::card)
                .toList();
    }

    /** Who has said yes to one is booked; a letter is read and kept where letters are; everything else is done. */
    private static HttpResponse<?> given(String nr, Suggestion.How how, List<Card> yes) {
        if (yes.size() == 1) return Flash.redirect(yes.getFirst().bookHref("/arenden/" + nr), "forslag.done.yes");
        return switch (how) {
            case LETTER ->
                Flash.redirect("/arenden/" + nr + "/brev?brev=" + LetterKind.SUGGESTIONS, "forslag.done.letter");
            case SMS -> Flash.redirect(here(nr), "forslag.done.sms");
            case PRINT, PHONE -> Flash.redirect(here(nr), "forslag.done.offered");
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, Actor actor, String nr, List<Card> cards, FormFields form, Problems problems) {
        var head = head(request, actor, nr);
        return HttpResponse.unprocessableEntity()
                .body(new NyttForslagPage(
                        frames.of(request, actor), head, cards, asTheTalkSays(actor, nr), form, problems));
    }

    /** The chosen are judged as the talk says, whatever the filter said. */
    private Suggestions.Page asTheTalkSays(Actor actor, String nr) {
        return suggestions.show(nr, Suggestions.Filter.AS_THE_TALK_SAYS, actor);
    }

    private static List<Card> cards(List<String> keys, Suggestions.Page shown, Texts t) {
        return Card.of(keys.stream().distinct().toList(), shown, t);
    }

    private static Problems problems(FormFields form, List<Card> cards, Texts t) {
        var problems = Problems.none();
        if (cards.isEmpty() || cards.size() > OfferActivity.AT_MOST) {
            problems.add("hur", t.of("forslag.problem.number"));
        }
        if (form.choice("hur", Suggestion.How.class) == null) problems.add("hur", t.of("forslag.problem.how"));
        for (var line : NyttForslagPage.lines(cards)) {
            if (line.card().fit().isExcluded() && form.text(line.override()).isEmpty()) {
                problems.add(line.override(), t.of("forslag.problem.override"));
            }
            var isNo = form.choice(line.answer(), Suggestion.Answer.class) == Suggestion.Answer.NO;
            if (isNo && form.text(line.whyNot()).isEmpty()) {
                problems.add(line.whyNot(), t.of("forslag.problem.whyNot"));
            }
        }
        return problems;
    }

    private static OfferActivity.Offer offered(Line line, FormFields form) {
        var offering = line.card().fit().offering();
        var place = offering.place();
        var said = form.choice(line.answer(), Suggestion.Answer.class);
        return new OfferActivity.Offer(
                offering.activity().id(),
                place == null ? null : place.id(),
                said == null ? Suggestion.Answer.THINKING : said,
                form.optional(line.whyNot()),
                form.optional(line.override()));
    }

    private CaseHead head(HttpRequest<?> request, Actor actor, String nr) {
        return new CaseHead(overview.show(nr, actor), Frames.texts(request));
    }

    private static String here(String nr) {
        return "/arenden/" + nr + "/forslag";
    }
}
