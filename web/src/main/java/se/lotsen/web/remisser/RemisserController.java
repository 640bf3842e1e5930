package se.lotsen.web.remisser;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.referral.ReferralQueue.Cursor;
import se.lotsen.referral.ReferralQueue.Queue;
import se.lotsen.web.support.Frames;

/** {@code /remisser}: the queues. */
@Controller("/remisser")
@Secured("GUIDE")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RemisserController {

    private final ReferralQueue queues;
    private final Frames frames;

    RemisserController(ReferralQueue queues, Frames frames) {
        this.queues = queues;
        this.frames = frames;
    }

    @Get
    RemisserPage list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue @Nullable String vy,
            @QueryValue @Nullable String fran,
            @QueryValue(defaultValue = "false") boolean skyndsam,
            @QueryValue @Nullable UUID efter) {
        var queue = queue(vy);
        return new RemisserPage(
                frames.of(request, actor), queues.read(queue, cursor(queue, skyndsam, fran, efter), actor));
    }

    private static Queue queue(@Nullable String vy) {
        if (vy == null) return Queue.NEW;
        return switch (vy) {
            case "vantar" -> Queue.WAITING;
            case "besvarade" -> Queue.ANSWERED;
            default -> Queue.NEW;
        };
    }

    /** Where a page begins; the first one when the address tells nothing that can be read. */
    private static @Nullable Cursor cursor(Queue queue, boolean urgent, @Nullable String from, @Nullable UUID after) {
        if (from == null || after == null) return null;
        try {
            return queue == Queue.ANSWERED
                    ? new Cursor(false, null, Instant.parse(from), after)
                    : new Cursor(urgent, LocalDate.parse(from), null, after);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
