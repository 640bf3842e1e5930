package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record ValueRow(
        UUID indicatorId,
        Third third,
        @Nullable BigDecimal outcome,
        @Nullable BigDecimal women,
        @Nullable BigDecimal men) {}
