package se.lotsen.sender;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where senders find this installation. Setting {@code lotsen.base-url} decides; without it, the address the sender itself used. Set it
 * wherever a sender's assertion could also be shown to somebody else's server.
 */
@Singleton
public class BaseUrl {

    private final @Nullable String configured;
    private final HttpHostResolver host;

    BaseUrl(@Nullable @Property(name = "lotsen.base-url") String configured, HttpHostResolver host) {
        this.configured = configured == null || configured.isBlank() ? null : configured.strip();
        this.host = host;
    }

    /** For example {@code https://lotsen.example}, without a slash at the end. */
    public String of(HttpRequest<?> request) {
        return withoutSlash(configured == null ? host.resolve(request) : configured);
    }

    private static String withoutSlash(String base) {
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** The address that is set, where there is no request to tell it. */
    public Optional<String> configured() {
        return Optional.ofNullable(configured).map(BaseUrl::withoutSlash);
    }

    /** Where FHIR answers. */
    public String fhir(HttpRequest<?> request) {
        return of(request) + "/fhir/r4";
    }

    /** Where tokens are asked for; the audience of every client assertion. */
    public String token(HttpRequest<?> request) {
        return of(request) + "/auth/token";
    }
}
