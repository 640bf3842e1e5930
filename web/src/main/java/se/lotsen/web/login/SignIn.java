package se.lotsen.web.login;

import io.micronaut.core.annotation.NonNull;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationFailureReason;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestExecutorAuthenticationProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import se.lotsen.access.Login;
import se.lotsen.web.support.SessionActor;

/**
 * Lets Micronaut Security ask our login. The session cookie then carries who the account is, signed: its id, municipality, name, role, unit and
 * whether it handles protected identities. Every use case asks the database whether that still holds.
 */
@Singleton
final class SignIn<B> implements HttpRequestExecutorAuthenticationProvider<B> {

    private final Login login;

    SignIn(Login login) {
        this.login = login;
    }

    @Override
    public @NonNull AuthenticationResponse authenticate(
            @Nullable HttpRequest<B> request, @NonNull AuthenticationRequest<String, String> asked) {
        var username = Objects.requireNonNullElse(asked.getIdentity(), "");
        var password = Objects.requireNonNullElse(asked.getSecret(), "");
        return switch (login.tryWith(username, password)) {
            case Login.Outcome.Welcome welcome ->
                AuthenticationResponse.success(
                        welcome.actor().id(),
                        List.of(welcome.actor().role().name()),
                        SessionActor.claims(welcome.actor()));
            case Login.Outcome.Wrong _ ->
                AuthenticationResponse.failure(AuthenticationFailureReason.CREDENTIALS_DO_NOT_MATCH);
            case Login.Outcome.Locked _ -> AuthenticationResponse.failure(AuthenticationFailureReason.ACCOUNT_LOCKED);
        };
    }

    @Override
    public @NonNull String getExecutorName() {
        return io.micronaut.scheduling.TaskExecutors.BLOCKING;
    }
}
