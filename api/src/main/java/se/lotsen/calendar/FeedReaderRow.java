package se.lotsen.calendar;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record FeedReaderRow(String municipalityId, UUID staffId, String displayName, UUID unitId) {}
