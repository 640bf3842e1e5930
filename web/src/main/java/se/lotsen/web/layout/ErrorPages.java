package se.lotsen.web.layout;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.access.SentAlready;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.web.support.Flash;
import se.lotsen.web.support.FormAnswers;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;

/** The three refusals and every bug, as pages that say what to do. Machine paths answer for themselves. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Frames frames;
    private final FormAnswers answers;

    ErrorPages(Frames frames, FormAnswers answers) {
        this.frames = frames;
        this.answers = answers;
    }

    /** A form that was sent twice: the first one's answer, or the page that the form stood on when nobody remembers what that was. */
    @Error(global = true)
    HttpResponse<?> sentAlready(HttpRequest<?> request, SentAlready e) {
        return answers.first(e.name()).orElseGet(() -> Flash.redirect(Frames.here(request), "layout.sentAlready"));
    }

    @Error(global = true)
    MutableHttpResponse<?> missing(HttpRequest<?> request, Missing e) {
        return page(frames.whoever(request), HttpStatus.NOT_FOUND, "missing", null);
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    MutableHttpResponse<?> notFound(HttpRequest<?> request) {
        return page(frames.whoever(request), HttpStatus.NOT_FOUND, "missing", null);
    }

    @Error(global = true)
    MutableHttpResponse<?> forbidden(HttpRequest<?> request, Forbidden e) {
        return page(frames.whoever(request), HttpStatus.FORBIDDEN, "forbidden", null);
    }

    @Error(global = true)
    MutableHttpResponse<?> stale(HttpRequest<?> request, Stale e) {
        return page(frames.whoever(request), HttpStatus.CONFLICT, "stale", null);
    }

    @Error(global = true)
    MutableHttpResponse<?> notSignedIn(HttpRequest<?> request, AuthorizationException e) {
        if (e.isForbidden()) {
            frames.noteRefusal(request);
            return page(frames.whoever(request), HttpStatus.FORBIDDEN, "forbidden", null);
        }
        return HttpResponse.seeOther(URI.create("/login"));
    }

    /** An address or a form that nobody could have reached from a page: a part is missing or cannot be read. */
    @Error(global = true)
    MutableHttpResponse<?> unreadable(HttpRequest<?> request, ConversionErrorException e) {
        return page(frames.whoever(request), HttpStatus.NOT_FOUND, "missing", null);
    }

    /** A part that the address or the form must have is not there; a form without any field has no body at all. */
    @Error(global = true)
    MutableHttpResponse<?> incomplete(HttpRequest<?> request, UnsatisfiedRouteException e) {
        var kind = request.getMethod() == HttpMethod.POST ? "unreadable" : "missing";
        return page(frames.whoever(request), HttpStatus.BAD_REQUEST, kind, null);
    }

    /** Something else than a form, sent to where forms are sent. */
    @Error(global = true)
    MutableHttpResponse<?> noForm(HttpRequest<?> request, UnsupportedMediaException e) {
        return page(frames.whoever(request), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unreadable", null);
    }

    /** A program that wants something else than what stands at the address. */
    @Error(global = true)
    MutableHttpResponse<?> notAcceptable(HttpRequest<?> request, NotAcceptableException e) {
        return page(frames.whoever(request), HttpStatus.NOT_ACCEPTABLE, "missing", null);
    }

    /** An address that only a form is sent to, opened by hand or again. */
    @Error(global = true)
    MutableHttpResponse<?> onlyForForms(HttpRequest<?> request, NotAllowedException e) {
        return page(frames.whoever(request), HttpStatus.METHOD_NOT_ALLOWED, "missing", null);
    }

    @Error(global = true)
    MutableHttpResponse<?> tooLarge(HttpRequest<?> request, ContentLengthExceededException e) {
        return page(frames.whoever(request), HttpStatus.REQUEST_ENTITY_TOO_LARGE, "tooLarge", null);
    }

    @Error(global = true)
    MutableHttpResponse<?> failed(HttpRequest<?> request, Throwable e) {
        if (isOfUnreadableForm(e)) {
            return page(frames.whoever(request), HttpStatus.BAD_REQUEST, "unreadable", null);
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {} at {} {}", incident, request.getMethod(), withoutSecret(request.getPath()), e);
        return page(Frames.open(request), HttpStatus.INTERNAL_SERVER_ERROR, "failed", incident);
    }

    /** A form that is not coded as forms are fails where its body is taken apart, long before any code of ours. */
    private static boolean isOfUnreadableForm(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var trace = cause.getStackTrace();
            if (trace.length > 0 && isOfFormDecoder(trace[0].getClassName())) return true;
        }
        return false;
    }

    private static boolean isOfFormDecoder(String className) {
        return className.startsWith("io.netty.handler.codec.http.multipart.")
                || className.startsWith("io.netty.contrib.multipart.")
                || className.equals("io.netty.handler.codec.http.QueryStringDecoder");
    }

    /** The address of a guide's calendar is a key, as a leader's link is, and no key stands in a log. */
    private static String withoutSecret(String path) {
        if (path.startsWith("/kalender/")) return "/kalender/…";
        return path.startsWith("/t/") ? "/t/…" : path;
    }

    private static MutableHttpResponse<?> page(Frame frame, HttpStatus status, String kind, @Nullable String incident) {
        Page page = new ErrorPage(frame, kind, incident);
        return HttpResponse.status(status).body(page).contentType(MediaType.TEXT_HTML_TYPE);
    }
}
