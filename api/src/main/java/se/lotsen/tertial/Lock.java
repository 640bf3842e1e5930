package se.lotsen.tertial;

import java.time.Instant;
import java.util.Map;

/**
 * What the board was told about a third, as it was then.
 *
 * @param lockedBy who answers for it
 * @param content figures and texts by key
 */
public record Lock(Third third, String lockedBy, Instant lockedAt, Map<String, String> content) {}
