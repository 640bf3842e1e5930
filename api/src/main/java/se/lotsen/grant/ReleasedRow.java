package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record ReleasedRow(Instant releasedAt, int talks) {}
