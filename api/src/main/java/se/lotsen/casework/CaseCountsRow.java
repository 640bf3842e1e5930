package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;

@Introspected
record CaseCountsRow(int mine, int week, int unassigned, int open) {}
