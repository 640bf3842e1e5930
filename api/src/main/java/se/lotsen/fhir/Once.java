package se.lotsen.fhir;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.inbound.ClaimRequest;
import se.lotsen.inbound.KeepAnswer;
import se.lotsen.inbound.KeptAnswer;
import se.lotsen.inbound.LetRequestGo;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Sha256;

/**
 * Does a request that changes something once for each {@code X-Request-Id}: sent again within seven days it gets the first answer, byte for
 * byte, and nothing is done. While the first is going on, the others wait for its answer. Without the header every request is done.
 *
 * <p>Not kept are answers that say to try again (429 and our own faults); then the id is free for the same request. What a request is refused
 * for before its content is read (token, scope, format, size) never comes here.
 */
@Singleton
public class Once {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);
    private static final List<String> KEPT_HEADERS = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED);

    private final ClaimRequest claim;
    private final KeepAnswer keep;
    private final LetRequestGo letGo;
    private final Duration patience;

    Once(
            ClaimRequest claim,
            KeepAnswer keep,
            LetRequestGo letGo,
            @Property(name = "lotsen.same-request-waits", defaultValue = "20s") Duration patience) {
        this.claim = claim;
        this.keep = keep;
        this.letGo = letGo;
        this.patience = patience;
    }

    /** The answer to a request: of its work, or of the same work done before. */
    public HttpResponse<?> answer(
            HttpRequest<?> request, byte @Nullable [] body, Sender sender, Supplier<HttpResponse<?>> work) {
        if (request.getHeaders().get(RequestId.HEADER) == null) return Mishaps.answered(work);
        var id = RequestId.uuid(request);
        if (id.isEmpty()) return Protocol.refused(Refusals.REQUEST_ID_MALFORMED);
        return Mishaps.answered(() -> once(id.get(), fingerprint(request, body), sender.actor(), work));
    }

    private HttpResponse<?> once(UUID id, String fingerprint, Actor actor, Supplier<HttpResponse<?>> work) {
        var lookUntil = System.nanoTime() + patience.toNanos();
        while (true) {
            switch (claim.claim(id, fingerprint, actor)) {
                case ClaimRequest.Outcome.Mine _ -> {
                    return done(id, actor, Mishaps.answered(work));
                }
                case ClaimRequest.Outcome.Answered(var answer) -> {
                    return again(answer);
                }
                case ClaimRequest.Outcome.OtherRequest _ -> {
                    return Protocol.refused(Refusals.REQUEST_ID_REUSED);
                }
                case ClaimRequest.Outcome.GoingOn _ -> {
                    if (System.nanoTime() > lookUntil) return Protocol.refused(Refusals.STILL_GOING_ON);
                    pause();
                }
            }
        }
    }

    private HttpResponse<?> done(UUID id, Actor actor, HttpResponse<?> answer) {
        if (answer.code() >= 500 || answer.code() == 429) letGo.letGo(id, actor);
        else keep.keep(id, kept(answer), actor);
        return answer;
    }

    private static KeptAnswer kept(HttpResponse<?> answer) {
        var headers = KEPT_HEADERS.stream()
                .flatMap(name -> Optional.ofNullable(answer.getHeaders().get(name)).stream()
                        .map(value -> name + ": " + value))
                .toList();
        return new KeptAnswer(
                answer.code(), headers, answer.getBody(String.class).orElse(null));
    }

    private static HttpResponse<?> again(KeptAnswer kept) {
        var answer = HttpResponse.<String>status(kept.status(), null);
        if (kept.body() != null) answer.body(kept.body());
        kept.headers().stream().map(line -> line.split(": ", 2)).forEach(header -> answer.header(header[0], header[1]));
        return answer;
    }

    private static String fingerprint(HttpRequest<?> request, byte @Nullable [] body) {
        var head = Stream.of(
                        request.getMethodName(),
                        request.getUri().toString(),
                        Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.IF_MATCH), ""))
                .reduce("", (all, next) -> all + next + "\n");
        return Sha256.of(head.getBytes(StandardCharsets.UTF_8), body == null ? new byte[0] : body);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the answer to the same request", e);
        }
    }
}
