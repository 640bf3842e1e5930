package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;

@Introspected
record NeedCountRow(String kind, String area, int tertial, int persons) {}
