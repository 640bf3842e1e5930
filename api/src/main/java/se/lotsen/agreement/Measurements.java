package se.lotsen.agreement;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measurements that are kept. */
@Singleton
class Measurements {

    private final MeasurementRows rows;

    Measurements(MeasurementRows rows) {
        this.rows = rows;
    }

    /** The latest measurement whose time was over before another began. */
    Optional<Measurement> before(MeasuredTime time, String municipalityId) {
        return all(municipalityId).stream()
                .filter(one -> one.toOn().isBefore(time.from()))
                .findFirst();
    }

    /** All, the latest time first. */
    List<Measurement> all(String municipalityId) {
        return rows.all(municipalityId);
    }

    /** What one said of each place; nothing when it was entered by hand. */
    Map<UUID, Score> scores(Measurement measurement, String municipalityId) {
        return rows.places(municipalityId, measurement.measurementId()).stream()
                .collect(Collectors.toMap(MeasuredPlace::placeId, MeasuredPlace::score));
    }
}
