package se.lotsen.web.layout;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Templates;

/** Draws every page before its answer is sent, so that one that cannot be drawn is a bug like any other, with its number. */
@ServerFilter("/**")
final class DrawnPages implements Ordered {

    private final Templates templates;
    private final ErrorPages errors;

    DrawnPages(Templates templates, ErrorPages errors) {
        this.templates = templates;
        this.errors = errors;
    }

    /** Nearest to the controllers: what others add to an answer they add to the page of the error too. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @ResponseFilter
    void draw(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!(response.body() instanceof Page page)) return;
        try {
            response.body(templates.drawn(page));
        } catch (RuntimeException e) {
            response.status(HttpStatus.INTERNAL_SERVER_ERROR)
                    .body(errors.failed(request, e).body())
                    .contentType(MediaType.TEXT_HTML_TYPE);
        }
    }
}
