package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A day's sessions at the meeting places and the visits to them. */
@Introspected
record VisitDayRow(LocalDate onDate, int held, long visits, long women, long men) {}
