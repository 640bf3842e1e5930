package se.lotsen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guide as colleagues and health centres see one.
 *
 * @param phone national format, or null
 */
public record Guide(UUID id, String name, @Nullable String phone, UUID unitId) {}
