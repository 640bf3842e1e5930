package se.lotsen.myday;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record NewsRow(
        UUID eventId,
        String number,
        @Nullable UUID referralId,
        UUID personId,
        String givenName,
        String familyName,
        Instant at,
        String kind,
        String actorName,
        @TypeDef(type = DataType.JSON) String facts,
        int total) {}
