package se.lotsen.savedview;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record SeenViewRow(UUID viewId, String name, String query, boolean shared, String saver, boolean mine) {}
