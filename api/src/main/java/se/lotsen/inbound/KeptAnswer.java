package se.lotsen.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a sender got it.
 *
 * @param headers name and value with a colon between
 * @param body as it was written, or null for none
 */
public record KeptAnswer(int status, List<String> headers, @Nullable String body) {

    public KeptAnswer {
        headers = List.copyOf(headers);
    }
}
