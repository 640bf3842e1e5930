package se.lotsen.support;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@Introspected
record PersonCountRow(
        SupportService service,
        int tertial,
        Sex sex,
        @Nullable Integer age,
        int persons,
        int newPersons) {}
