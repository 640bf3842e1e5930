package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** How many had these two days. */
@Introspected
record DaysRow(LocalDate fromOn, LocalDate toOn, int howMany) {}
