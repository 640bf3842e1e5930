package se.lotsen.reply;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.access.Login;
import se.lotsen.access.Networks;
import se.lotsen.access.Role;
import se.lotsen.access.WrongTries;
import se.lotsen.notice.ReplySecrets;
import se.lotsen.sender.Form;

/**
 * {@code POST /sms/{kommun}}: where who carries a municipality's text messages hands over what persons answer, as a form with {@code id} (its own
 * number of the message), {@code from} and {@code message}. The municipality's secret is the password of HTTP Basic, or a bearer token.
 * Errors: 401 without the right secret, 429 for a quarter of an hour after too many wrong ones (also with the right one, or a guesser could go
 * on), 400 for what is no message, 413 for one that is too long. The answer is 200 and empty, as some carriers send what it says back to the
 * person.
 */
@Controller("/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReplyEndpoint {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 4000;

    private final ReplySecrets secrets;
    private final KeepReply keep;
    private final JudgeReply judge;
    private final Networks networks;
    private final WrongTries tries;

    ReplyEndpoint(ReplySecrets secrets, KeepReply keep, JudgeReply judge, Networks networks, Clock clock) {
        this.secrets = secrets;
        this.keep = keep;
        this.judge = judge;
        this.networks = networks;
        this.tries = new WrongTries(clock);
    }

    // Micronaut does not see JSpecify's annotation on an array.
    @Post(value = "/{kommun}", consumes = MediaType.ALL, produces = MediaType.TEXT_PLAIN)
    @SuppressWarnings("NullAway")
    HttpResponse<?> arrived(
            HttpRequest<?> request,
            @PathVariable String kommun,
            @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        var right = secrets.isRight(kommun, presented(request));
        if (!tries.takes(door(kommun, request), right)) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(Login.LOCKED_FOR.toSeconds()));
        }
        if (!right) return HttpResponse.unauthorized().header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"sms\"");
        var form = Form.of(body).orElse(Map.of());
        var id = first(form, "id");
        var phone = first(form, "from");
        var text = first(form, "message");
        if (id.isBlank() || phone.isBlank()) return HttpResponse.badRequest();
        if (id.length() > LONGEST_ID || phone.length() > LONGEST_NUMBER || text.length() > LONGEST_TEXT) {
            return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
        }
        var carrier = new Actor(kommun, "sms-reply", null, "Sms", Role.SYSTEM, null, true);
        keep.keep(id, phone, text, carrier);
        judge.judge(id, carrier);
        return HttpResponse.ok();
    }

    /** One carrier has many municipalities: a wrong secret of one locks none of the others. */
    private String door(String kommun, HttpRequest<?> request) {
        return (secrets.takesReplies(kommun) ? kommun : "") + " " + networks.of(request);
    }

    private static String presented(HttpRequest<?> request) {
        var header = Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (header.regionMatches(true, 0, "Bearer ", 0, 7))
            return header.substring(7).strip();
        if (header.regionMatches(true, 0, "Basic ", 0, 6))
            return password(header.substring(6).strip());
        return "";
    }

    private static String password(String coded) {
        try {
            var pair = new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String first(Map<String, List<String>> form, String field) {
        // PostgreSQL has no place for NUL in a text.
        return form.getOrDefault(field, List.of("")).getFirst().replace("\u0000", "");
    }
}
