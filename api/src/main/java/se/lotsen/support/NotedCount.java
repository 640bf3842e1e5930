package se.lotsen.support;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import se.lotsen.shared.Sex;

/** A row that someone noted lately. */
@Introspected
public record NotedCount(
        UUID countId,
        SupportService service,
        LocalDate onDate,
        SupportForm form,
        Sex sex,
        int occasions,
        int visits,
        int persons,
        int newPersons) {}
