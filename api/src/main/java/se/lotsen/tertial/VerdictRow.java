package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record VerdictRow(UUID goalId, Third third, Verdict verdict) {}
