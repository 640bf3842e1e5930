package se.lotsen.outreach;

import io.micronaut.core.annotation.Introspected;
import se.lotsen.shared.Sex;

@Introspected
record TalksRow(Sex sex, int talks) {}
