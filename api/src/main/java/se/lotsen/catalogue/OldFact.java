package se.lotsen.catalogue;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something whose facts nobody has checked for long.
 *
 * @param assuredOn null when nobody ever has
 */
@Introspected
public record OldFact(
        Kept kind, String slug, String name, @Nullable LocalDate assuredOn) {}
