package se.lotsen.web.support;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a page with its precompiled template. */
@Singleton
@Order(-10)
@Produces(MediaType.TEXT_HTML)
final class PageWriter implements MessageBodyWriter<Page> {

    private final Templates templates;

    PageWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean isWriteable(Argument<Page> type, @Nullable MediaType mediaType) {
        return Page.class.isAssignableFrom(type.getType());
    }

    @Override
    public void writeTo(Argument<Page> type, MediaType mediaType, Page page, MutableHeaders headers, OutputStream out)
            throws CodecException {
        headers.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        try {
            templates.bytes(page).writeTo(out);
        } catch (IOException e) {
            throw new CodecException("the page could not be sent", e);
        }
    }
}
