package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import se.lotsen.casework.WayIn;
import se.lotsen.shared.Sex;

@Introspected
record WayInCountRow(WayIn wayIn, Sex sex, int cases) {}
