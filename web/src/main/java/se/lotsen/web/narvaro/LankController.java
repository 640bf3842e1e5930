package se.lotsen.web.narvaro;

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
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import se.lotsen.access.Networks;
import se.lotsen.attendance.KnowLink;
import se.lotsen.attendance.OpenLink;
import se.lotsen.attendance.OpenLink.Visitor;
import se.lotsen.attendance.ShowSheet;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** {@code /t/{token}}: a session's sheet for a leader without an account. The address itself is the key (ADR 25). */
@Controller("/t/{token}")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LankController {

    private final KnowLink links;
    private final ShowSheet sheets;
    private final Sheets hands;
    private final WrongLinks wrongLinks;
    private final Networks networks;
    private final Clock clock;

    LankController(
            KnowLink links, ShowSheet sheets, Sheets hands, WrongLinks wrongLinks, Networks networks, Clock clock) {
        this.links = links;
        this.sheets = sheets;
        this.hands = hands;
        this.wrongLinks = wrongLinks;
        this.networks = networks;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> sheet(HttpRequest<?> request, @PathVariable String token) {
        return with(request, token, come -> HttpResponse.ok(come.sheet(new FormFields(Map.of()), Problems.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, @PathVariable String token, @Body Map<String, Object> fields) {
        return with(request, token, come -> {
            var form = new FormFields(fields);
            var counted = Counters.pressed(form);
            if (counted != null) return HttpResponse.ok(come.sheet(counted, Problems.none()));
            var visitor = come.visitor();
            var problems = hands.save(visitor.sessionId(), form, Frames.texts(request), visitor.actor());
            return problems.isEmpty() ? come.receipt() : again(come.sheet(form, problems));
        });
    }

    @Get("/stall-in")
    HttpResponse<?> callOffForm(HttpRequest<?> request, @PathVariable String token) {
        return with(request, token, come -> HttpResponse.ok(come.callOff(new FormFields(Map.of()), Problems.none())));
    }

    @Post("/stall-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> callOff(HttpRequest<?> request, @PathVariable String token, @Body Map<String, Object> fields) {
        return with(request, token, come -> {
            var form = new FormFields(fields);
            var visitor = come.visitor();
            var problems = hands.callOff(visitor.sessionId(), form, Frames.texts(request), visitor.actor());
            return problems.isEmpty() ? come.back() : again(come.callOff(form, problems));
        });
    }

    @Get("/fel")
    HttpResponse<?> remarkForm(HttpRequest<?> request, @PathVariable String token) {
        return with(request, token, come -> HttpResponse.ok(come.remark(new FormFields(Map.of()), Problems.none())));
    }

    @Post("/fel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remark(HttpRequest<?> request, @PathVariable String token, @Body Map<String, Object> fields) {
        return with(request, token, come -> {
            var form = new FormFields(fields);
            var visitor = come.visitor();
            var problems = hands.tell(visitor.sessionId(), form, Frames.texts(request), visitor.actor());
            return problems.isEmpty()
                    ? Flash.redirect(come.here(), "narvaro.told")
                    : again(come.remark(form, problems));
        });
    }

    /** One request by a link that works. */
    private final class Come {
        private final HttpRequest<?> request;
        private final String token;
        private final OpenLink.Found found;
        private final Visitor visitor;

        Come(HttpRequest<?> request, String token, OpenLink.Found found, Visitor visitor) {
            this.request = request;
            this.token = token;
            this.found = found;
            this.visitor = visitor;
        }

        Visitor visitor() {
            return visitor;
        }

        String here() {
            return "/t/" + token;
        }

        /** Where the receipt stands: the browser goes there, and so does whoever reads with the ears. */
        HttpResponse<?> receipt() {
            return HttpResponse.seeOther(URI.create(here() + "#kvitto"));
        }

        HttpResponse<?> back() {
            return HttpResponse.seeOther(URI.create(here()));
        }

        Page sheet(FormFields typed, Problems problems) {
            return new LankPage(frame(), form(typed, problems));
        }

        Page callOff(FormFields typed, Problems problems) {
            return new StallInPage(frame(), form(typed, problems));
        }

        Page remark(FormFields typed, Problems problems) {
            return new FelPage(frame(), form(typed, problems));
        }

        private Frame frame() {
            return Frames.open(request, found.municipality());
        }

        private SheetForm form(FormFields typed, Problems problems) {
            var sheet = sheets.show(visitor.sessionId(), visitor.actor());
            return new SheetForm(Frames.texts(request), sheet, here(), true, Swedish.today(clock), typed, problems);
        }
    }

    private HttpResponse<?> with(HttpRequest<?> request, String token, Function<Come, HttpResponse<?>> answer) {
        var found = links.by(token).orElse(null);
        if (found == null) return unknown(request, "", "");
        if (!found.known()) return unknown(request, found.municipality(), found.phone());
        var visitor = found.visitor();
        if (visitor.isEmpty()) return dead(request, found.municipality(), found.phone());
        return answer.apply(new Come(request, token, found, visitor.get()));
    }

    private HttpResponse<?> unknown(HttpRequest<?> request, String municipality, String phone) {
        var told = wrongLinks.mayBeTold(networks.of(request));
        return told ? dead(request, municipality, phone) : dead(request, "", "");
    }

    private static HttpResponse<?> dead(HttpRequest<?> request, String municipality, String phone) {
        var frame = municipality.isEmpty() ? Frames.open(request) : Frames.open(request, municipality);
        return HttpResponse.status(HttpStatus.GONE).body(new DodLankPage(frame, phone));
    }

    private static HttpResponse<?> again(Page page) {
        return HttpResponse.unprocessableEntity().body(page);
    }
}
