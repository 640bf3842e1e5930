package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record GuideRow(
        UUID staffId,
        String displayName,
        boolean handlesProtected,
        String languages,
        int open,
        @Nullable LocalDate awayUntil) {}
