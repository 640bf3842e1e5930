package se.lotsen.tertial;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("board_goal")
record GoalRow(
        String municipalityId,
        @Id UUID goalId,
        int year,
        @Nullable UUID parentId,
        Level level,
        String title,
        @Nullable String expected,
        int position,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant removedAt) {}
