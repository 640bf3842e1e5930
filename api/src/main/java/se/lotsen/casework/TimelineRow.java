package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record TimelineRow(Instant at, String kind, boolean keyEvent, String actorName, String facts) {}
