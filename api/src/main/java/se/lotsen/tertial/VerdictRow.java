package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record VerdictRow(UUID goalId, Third third, @Nullable Verdict verdict) {}
