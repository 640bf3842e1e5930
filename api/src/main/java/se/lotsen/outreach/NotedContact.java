package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that someone noted lately.
 *
 * @param age an age of the band, or null when not known
 * @param language ISO 639-1 code
 */
@Introspected
public record NotedContact(
        UUID contactId,
        String place,
        LocalDate onDate,
        @Nullable Integer age,
        String language,
        ContactOutcome outcome,
        int women,
        int men,
        int notStated) {}
