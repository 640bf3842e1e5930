package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers 304 to a read of what the caller already has, for every resource alike (RFC 9110, 13.1.2 and 13.1.3). An ETag is exact. A date has
 * only whole seconds: a change in the second that is still running is dated one second back, because another may follow in it.
 */
@ServerFilter("/fhir/r4/**")
final class ConditionalReads {

    private final Clock clock;

    ConditionalReads(Clock clock) {
        this.clock = clock;
    }

    @ResponseFilter
    void tellIfUnchanged(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var etag = response.getHeaders().get(HttpHeaders.ETAG);
        if (request.getMethod() != HttpMethod.GET || response.code() != 200 || etag == null) return;
        var changed = date(response.getHeaders().get(HttpHeaders.LAST_MODIFIED));
        changed.ifPresent(at -> response.getHeaders().set(HttpHeaders.LAST_MODIFIED, http(told(at))));
        if (!isKnown(request, etag, changed)) return;
        response.status(HttpStatus.NOT_MODIFIED).body(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    }

    private static boolean isKnown(HttpRequest<?> request, String etag, Optional<Instant> changed) {
        var tags = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
        if (!tags.isEmpty()) {
            return tags.stream()
                    .flatMap(tag -> Arrays.stream(tag.split(",")))
                    .map(String::strip)
                    .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(etag)));
        }
        var since = date(request.getHeaders().get(HttpHeaders.IF_MODIFIED_SINCE));
        return since.isPresent() && changed.isPresent() && !changed.get().isAfter(since.get());
    }

    /** Weak comparison: the same, whether or not either is said to be weak. */
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private Instant told(Instant changed) {
        var second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return changed.isBefore(second) ? changed : changed.minusSeconds(1);
    }

    private static Optional<Instant> date(@Nullable String text) {
        if (text == null) return Optional.empty();
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String http(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
