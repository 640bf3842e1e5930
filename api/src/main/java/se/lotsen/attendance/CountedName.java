package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/** One counted by name who came; the sex is null where the identity may not be seen. */
@Introspected
record CountedName(UUID bookingId, @Nullable Sex sex) {}
