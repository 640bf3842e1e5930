package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("closed_period")
record ClosedRow(
        String municipalityId,
        @Id UUID periodId,
        @Nullable UUID placeId,
        ClosedDays.Kind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        @Nullable Instant endedAt) {

    ClosedDays.Period period() {
        return new ClosedDays.Period(periodId, placeId, kind, firstDay, lastDay, reason);
    }
}
