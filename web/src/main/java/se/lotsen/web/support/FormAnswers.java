package se.lotsen.web.support;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What forms were answered, for whoever sends one again. Only remembered, never kept: an answer may hold an address that is a key, or words
 * about a person. That a form is done is kept by its use case.
 */
@Singleton
public class FormAnswers {

    private static final int REMEMBERED = 1_000;
    private static final Duration FOR = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(20);

    private final Cache<String, Answer> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FOR).build();

    private record Answer(
            int status,
            @Nullable String location,
            List<String> cookies,
            @Nullable Object body) {}

    /** Remembers what a form was answered. */
    void remember(String form, HttpResponse<?> answer) {
        answers.put(
                form,
                new Answer(
                        answer.code(),
                        answer.getHeaders().get(HttpHeaders.LOCATION),
                        answer.getHeaders().getAll(HttpHeaders.SET_COOKIE),
                        answer.body()));
    }

    /** The answer that the form got first, as soon as there is one; nothing when nobody here remembers it. */
    public Optional<HttpResponse<?>> first(String form) {
        var lookUntil = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = answers.getIfPresent(form);
            if (answer != null) return Optional.of(again(answer));
            if (System.nanoTime() > lookUntil) return Optional.empty();
            pause();
        }
    }

    /** Forgets everything, as a new start does. */
    void forget() {
        answers.invalidateAll();
    }

    private static HttpResponse<?> again(Answer answer) {
        MutableHttpResponse<Object> again = HttpResponse.status(answer.status(), null);
        if (answer.location() != null) again.header(HttpHeaders.LOCATION, answer.location());
        answer.cookies().forEach(cookie -> again.header(HttpHeaders.SET_COOKIE, cookie));
        return answer.body() == null ? again : again.body(answer.body()).contentType(MediaType.TEXT_HTML_TYPE);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the first answer", e);
        }
    }
}
