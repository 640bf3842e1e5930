package se.lotsen.documentation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many are booked on coming sessions, and the day of the last of those; null when nobody is. */
@Introspected
record BookedByName(int bookings, @Nullable LocalDate last) {}
