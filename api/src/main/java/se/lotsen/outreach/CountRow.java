package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import se.lotsen.shared.Sex;

@Introspected
record CountRow(Sex sex, Stand stand, int members, int letters, int tried, int reached) {}
