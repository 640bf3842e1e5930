package se.lotsen.complaint;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** An activity that a measure may have changed. */
@Introspected
public record ActivityChoice(UUID activityId, String name) {}
