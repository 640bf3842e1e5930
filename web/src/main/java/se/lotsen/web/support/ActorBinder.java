package se.lotsen.web.support;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.shared.Forbidden;

/**
 * Gives a controller's method the signed-in actor from the session. That the account still holds what the session says is checked in the
 * database by every use case.
 */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
        var session = request.getUserPrincipal(Authentication.class).orElseThrow(() -> new Forbidden("not signed in"));
        var actor = SessionActor.of(session);
        return () -> Optional.of(actor);
    }
}
