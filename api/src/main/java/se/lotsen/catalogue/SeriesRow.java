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

    /** As people say it; null when its rule says more than they say here. */
    CatalogueLine.@Nullable Time time() {
        return Cadence.of(rrule)
                .map(cadence -> new CatalogueLine.Time(cadence, starts, ends, validFrom, validTo, onHolidays))
                .orElse(null);
    }

    KeptSeries kept() {
        return new KeptSeries(
                scheduleId, version, Cadence.of(rrule), starts, ends, validFrom, validTo, placeId, onHolidays);
    }
}
