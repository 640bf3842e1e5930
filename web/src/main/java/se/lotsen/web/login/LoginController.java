package se.lotsen.web.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.Frames;

/** The login page. The form posts to Micronaut Security, which asks {@link SignIn}. */
@Controller("/login")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
final class LoginController {

    @Get
    LoginPage login(HttpRequest<?> request, @QueryValue @Nullable String fel) {
        var frame = Frames.open(request);
        return new LoginPage(frame, fel == null ? null : frame.t().of("login.problem"));
    }
}
