package se.lotsen.healthtalk;

import java.time.LocalDate;
import se.lotsen.instrument.Measurement;

/** A measurement with when it was made. */
public record Measured(MeasuredAt occasion, LocalDate on, Measurement measurement) {}
