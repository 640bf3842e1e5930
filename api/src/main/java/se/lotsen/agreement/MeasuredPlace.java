package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record MeasuredPlace(UUID placeId, int requirements, int met) {

    Score score() {
        return new Score(met, requirements);
    }
}
