package se.lotsen.access;

import java.util.UUID;

/** One who leads activities and has an account. */
public record Leader(UUID id, String name) {}
