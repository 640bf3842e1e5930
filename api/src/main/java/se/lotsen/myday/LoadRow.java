package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;

@Introspected
record LoadRow(int open, int late, int thisWeek) {}
