package se.lotsen.sender;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import se.lotsen.access.Role;

/** Lets a valid access token in on {@code /fhir}, and only there. */
@Singleton
public class SenderAuthentication implements AuthenticationFetcher<HttpRequest<?>> {

    /** Why a request has no sender, for the answer. */
    public enum Token {
        MISSING,
        EXPIRED,
        INVALID,
        VALID
    }

    /** Request attribute that holds the {@link Token}. */
    public static final String TOKEN = "lotsen.token";

    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;

    SenderAuthentication(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!isFhir(request)) return Publishers.empty();
        var header = request.getHeaders().getAuthorization().orElse("");
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            request.setAttribute(TOKEN, Token.MISSING);
            return Publishers.empty();
        }
        return switch (tokens.read(header.substring(SCHEME.length()).strip())) {
            case AccessTokens.Seen.Valid(var claims) -> {
                request.setAttribute(TOKEN, Token.VALID);
                yield Publishers.just(Authentication.build(
                        claims.getSubject(), List.of(Role.SENDER_SYSTEM.name()), Map.copyOf(claims.getClaims())));
            }
            case AccessTokens.Seen.Expired _ -> nobody(request, Token.EXPIRED);
            case AccessTokens.Seen.Invalid _ -> nobody(request, Token.INVALID);
        };
    }

    static boolean isFhir(HttpRequest<?> request) {
        return request.getPath().equals("/fhir") || request.getPath().startsWith("/fhir/");
    }

    private static Publisher<Authentication> nobody(HttpRequest<?> request, Token why) {
        request.setAttribute(TOKEN, why);
        return Publishers.empty();
    }
}
