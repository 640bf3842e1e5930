package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record MeasureRow(UUID measureId, String name, String unit) {

    Programme.Measure measure() {
        return new Programme.Measure(measureId, name, unit);
    }
}
