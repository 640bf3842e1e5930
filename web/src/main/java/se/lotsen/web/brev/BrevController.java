package se.lotsen.web.brev;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseOverview;
import se.lotsen.letter.ComposeLetter;
import se.lotsen.letter.ComposeLetter.Wish;
import se.lotsen.letter.LetterKind;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.LetterSize;
import se.lotsen.letter.ReadLetter;
import se.lotsen.letter.WriteLetter;
import se.lotsen.shared.Missing;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.paper.PaperMaker;
import se.lotsen.web.support.Asks;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;

/** {@code /arenden/{nr}/brev}: a letter to choose, change, look at and keep; and those that are kept. */
@Controller("/arenden/{nr}/brev")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BrevController {

    private static final Map<String, String> FIELDS = Map.of("free", "stycke");

    private final CaseOverview overview;
    private final ComposeLetter compose;
    private final WriteLetter write;
    private final ReadLetter read;
    private final PaperMaker papers;
    private final Frames frames;

    BrevController(
            CaseOverview overview,
            ComposeLetter compose,
            WriteLetter write,
            ReadLetter read,
            PaperMaker papers,
            Frames frames) {
        this.overview = overview;
        this.compose = compose;
        this.write = write;
        this.read = read;
        this.papers = papers;
        this.frames = frames;
    }

    @Get
    BrevPage choose(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable String nr,
            @QueryValue @Nullable String brev,
            @QueryValue @Nullable String sprak,
            @QueryValue @Nullable String storlek,
            @QueryValue @Nullable String bokning) {
        var chosen = new HashMap<String, String>();
        if (brev != null) chosen.put("brev", brev);
        if (sprak != null) chosen.put("sprak", sprak);
        if (storlek != null) chosen.put("storlek", storlek);
        if (bokning != null) chosen.put("bokning", bokning);
        return page(request, actor, nr, wish(new FormFields(chosen)), Problems.none());
    }

    /** As it will look with the changed paragraph; keeps nothing. */
    @Post("/visa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Asks
    BrevPage preview(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        return page(request, actor, nr, wish(new FormFields(sent)), Problems.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, Actor actor, @PathVariable String nr, @Body Map<String, Object> sent) {
        var wish = wish(new FormFields(sent));
        if (wish.kind() == null || wish.language() == null || wish.size() == null || wish.free() == null) {
            return HttpResponse.seeOther(here(nr));
        }
        var command =
                new WriteLetter.Command(nr, wish.kind(), wish.language(), wish.size(), wish.bookingId(), wish.free());
        return switch (write.write(command, actor)) {
            case WriteLetter.Outcome.Kept _ -> Flash.redirect(here(nr).toString(), "brev.done");
            case WriteLetter.Outcome.Protected _ -> HttpResponse.seeOther(here(nr));
            case WriteLetter.Outcome.Refused refused -> {
                var problems = Problems.of(refused.errors(), FIELDS, Frames.texts(request));
                yield HttpResponse.unprocessableEntity().body(page(request, actor, nr, wish, problems));
            }
        };
    }

    @Get("/{id}.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    HttpResponse<?> fetch(Actor actor, @PathVariable String nr, @PathVariable String id) {
        return switch (read.read(nr, letterId(id), actor)) {
            case ReadLetter.Outcome.Printed it ->
                papers.send(new BrevPaper(it.language(), it.size(), it.words(), it.writtenAt()), "brev-" + nr + ".pdf");
            case ReadLetter.Outcome.Protected _ -> HttpResponse.seeOther(here(nr));
        };
    }

    private static UUID letterId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Missing("letter");
        }
    }

    private static Wish wish(FormFields form) {
        return new Wish(
                form.choice("brev", LetterKind.class),
                form.choice("sprak", LetterLanguage.class),
                form.choice("storlek", LetterSize.class),
                form.id("bokning"),
                form.has("stycke") ? form.text("stycke") : null);
    }

    private static URI here(String nr) {
        return URI.create("/arenden/" + nr + "/brev");
    }

    private BrevPage page(HttpRequest<?> request, Actor actor, String nr, Wish wish, Problems problems) {
        var head = new CaseHead(overview.show(nr, actor), Frames.texts(request));
        return new BrevPage(frames.of(request, actor), head, compose.show(nr, wish, actor), problems);
    }
}
