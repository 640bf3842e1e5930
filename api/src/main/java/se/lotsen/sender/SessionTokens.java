package se.lotsen.sender;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.token.reader.DefaultTokenResolver;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps the session cookie out of {@code /fhir}: another site could make a browser send it, and no form token guards JSON. */
@Singleton
@Replaces(DefaultTokenResolver.class)
final class SessionTokens extends DefaultTokenResolver {

    SessionTokens(List<TokenReader<HttpRequest<?>>> readers) {
        super(readers);
    }

    @Override
    public List<String> resolveTokens(HttpRequest<?> request) {
        return SenderAuthentication.isFhir(request) ? List.of() : super.resolveTokens(request);
    }

    @Override
    public Optional<String> resolveToken(HttpRequest<?> request) {
        return SenderAuthentication.isFhir(request) ? Optional.empty() : super.resolveToken(request);
    }
}
