package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("activity_schedule")
record SeriesRow(
        String municipalityId,
        @Id UUID scheduleId,
        UUID activityId,
        @Nullable UUID placeId,
        String rrule,
        LocalTime starts,
        LocalTime ends,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean invented,
        boolean onHolidays,
        @Version int version) {

    KeptSeries kept() {
        return new KeptSeries(
                scheduleId, version, Cadence.of(rrule), starts, ends, validFrom, validTo, placeId, onHolidays);
    }
}
