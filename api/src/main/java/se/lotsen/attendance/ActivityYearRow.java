package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;

/** What an activity at a place came to in a year. */
@Introspected
public record ActivityYearRow(String activity, int held, int counted, int cancelled, long visits, long portions) {}
