package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record ValueRow(UUID applicationId, UUID measureId, MeasuredAt occasion, BigDecimal value, LocalDate measuredOn) {}
