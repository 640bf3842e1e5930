package se.lotsen.web.support;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.lotsen.access.LetFormGo;
import se.lotsen.access.SentForm;
import se.lotsen.shared.Sha256;

/**
 * Tells the use cases of a request which form it sent, and remembers what it was answered. A form is known by the key that its page gave it
 * together with all that it sends, so what somebody has changed before sending again is another. What a script asks for is not a form, what {@link Asks}
 * is answered each time, and logging in and out is done as often as it is asked for.
 */
@ServerFilter(patterns = "/**", methods = HttpMethod.POST)
final class FormsOnce implements Ordered {

    private static final Pattern IN_FORM =
            Pattern.compile("(?:^|&)" + FormKeys.FIELD + "=(" + FormKeys.KEY + ")(?:&|$)");
    private static final Pattern IN_PARTS =
            Pattern.compile("name=\"" + FormKeys.FIELD + "\"\r\n\r\n(" + FormKeys.KEY + ")\r\n");
    private static final Set<String> EACH_TIME = Set.of("/login", "/logout");
    private static final int REDIRECTS = 300;
    private static final int FAULTS = 400;

    private final FormAnswers answers;
    private final LetFormGo letGo;

    FormsOnce(FormAnswers answers, LetFormGo letGo) {
        this.answers = answers;
        this.letGo = letGo;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void know(HttpRequest<?> request) {
        digest(request).ifPresent(digest -> new SentForm(digest).in(request));
    }

    /** Only a form that led on is done. What must be put right, an error, or a page that is shown once may be sent again as it is. */
    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void remember(HttpRequest<?> request, HttpResponse<?> response) {
        var form = SentForm.of(request).orElse(null);
        var actor = form == null ? null : form.doneBy().orElse(null);
        if (form == null || actor == null) return;
        answers.remember(SentForm.name(form.digest(), actor), response);
        if (response.code() < REDIRECTS || response.code() >= FAULTS) letGo.letGo(form.digest(), actor);
    }

    private static Optional<String> digest(HttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        var isForm = type.equals(MediaType.APPLICATION_FORM_URLENCODED);
        var isParts = type.equals(MediaType.MULTIPART_FORM_DATA);
        if (!isForm && !isParts || request.getHeaders().contains("HX-Request")) return Optional.empty();
        if (EACH_TIME.contains(request.getPath()) || asks(request)) return Optional.empty();
        var body = body(request);
        var address = request.getUri().toString().getBytes(StandardCharsets.UTF_8);
        var match = (isForm ? IN_FORM : IN_PARTS).matcher(new String(body, StandardCharsets.ISO_8859_1));
        if (!match.find()) return Optional.empty();
        // Where a file is sent, each sending has marks of its own between its parts; the key alone must do.
        return Optional.of(Sha256.of(address, isForm ? body : match.group(1).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static boolean asks(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(Asks.class))
                .orElse(false);
    }

    private static byte[] body(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> served)) return new byte[0];
        try (var split = served.byteBody().split(SplitBackpressureMode.FASTEST);
                var whole = split.buffer().join()) {
            return whole.toByteArray();
        }
    }
}
