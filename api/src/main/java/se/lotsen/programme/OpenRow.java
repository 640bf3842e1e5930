package se.lotsen.programme;

import io.micronaut.core.annotation.Introspected;

@Introspected
record OpenRow(String municipalityId, String name) {}
