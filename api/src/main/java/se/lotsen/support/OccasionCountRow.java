package se.lotsen.support;

import io.micronaut.core.annotation.Introspected;

@Introspected
record OccasionCountRow(SupportService service, SupportForm form, int occasions, int visits) {}
