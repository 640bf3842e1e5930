package se.lotsen.reminder;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record TimeRow(UUID personId, String occasion, Instant at) {}
