package se.lotsen.tertial;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is measured under a goal.
 *
 * @param definition what a manager's own figure counts; null for what Lotsen counts
 * @param lastYear the outcome of the year before where Lotsen does not count it, or null
 * @param target the goal of the year, or null
 * @param councilTarget what the council wants of the year, as a number or in words, or null
 * @param period the period that the outcome is of, in words; null for the period of the report
 */
@Introspected
public record Indicator(
        UUID indicatorId,
        UUID goalId,
        String name,
        Source source,
        Unit unit,
        @Nullable String definition,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal target,
        @Nullable String councilTarget,
        @Nullable String period) {}
