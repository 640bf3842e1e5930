package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.access.Seal;

/**
 * What somebody searched for lately, so that the browser's way back leads to what was found. The address has a key that means nothing; what was
 * typed lies sealed in a cookie of the one who searched, for half an hour, and nowhere else (docs/adr/0041-the-way-back-to-a-search.md).
 */
@Singleton
public final class Searches {

    /** Name of the key in an address. */
    public static final String KEY = "sokning";

    static final Duration FOR = Duration.ofMinutes(30);

    /** A browser sends the cookie with each request, so it is short: the latest searches, and no longer than a name is. */
    private static final int MOST = 5;

    private static final int LONGEST = 100;
    private static final int KEY_BYTES = 9;

    private final SecureRandom random = new SecureRandom();
    private final Seal seal;
    private final Clock clock;

    Searches(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** One of them, as a line. */
    private record Search(String key, Instant at, String typed) {

        static Search read(String line) {
            var parts = line.split("\t", 3);
            return new Search(parts[0], Instant.parse(parts[1]), parts[2]);
        }

        String line() {
            return key + "\t" + at + "\t" + typed;
        }
    }

    /**
     * 303 to the page that searches and shows what it finds, at an address of its own.
     *
     * @param to address of the page, with or without a query
     */
    public MutableHttpResponse<?> show(HttpRequest<?> request, Actor actor, String to, String typed) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().encodeToString(bytes);
        var line = typed.replaceAll("\\s+", " ");
        var search = new Search(key, clock.instant(), line.substring(0, Math.min(line.length(), LONGEST)));
        var lately = Stream.concat(Stream.of(search), lately(request, actor)).limit(MOST);
        var sealed = seal.seal(lately.map(Search::line).collect(Collectors.joining("\n")), place(actor));
        var cookie =
                OurCookie.SEARCHED.of(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        return HttpResponse.seeOther(URI.create(to + (to.contains("?") ? "&" : "?") + KEY + "=" + key))
                .cookie(cookie);
    }

    /** True when an address has the key of a search. */
    public static boolean isIn(HttpRequest<?> request) {
        return request.getParameters().contains(KEY);
    }

    /** What was typed in the search that an address has the key of; empty when it is none of the latest of this reader. */
    public Optional<String> typed(HttpRequest<?> request, Actor actor) {
        var key = request.getParameters().get(KEY);
        return lately(request, actor)
                .filter(search -> search.key().equals(key))
                .map(Search::typed)
                .findFirst();
    }

    private Stream<Search> lately(HttpRequest<?> request, Actor actor) {
        var since = clock.instant().minus(FOR);
        return OurCookie.SEARCHED
                .in(request)
                .flatMap(Searches::bytes)
                .flatMap(kept -> seal.open(kept, place(actor)))
                .stream()
                .flatMap(String::lines)
                .map(Search::read)
                .filter(search -> search.at().isAfter(since));
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Another reader at the same browser opens nothing. */
    private static String place(Actor actor) {
        return "searched by " + actor.municipalityId() + "/" + actor.id();
    }
}
