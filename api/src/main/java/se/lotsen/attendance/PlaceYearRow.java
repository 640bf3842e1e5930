package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record PlaceYearRow(
        UUID placeId,
        String slug,
        String place,
        @Nullable LocalDate firstOn,
        int held,
        int counted,
        int cancelled,
        int weeks,
        long visits,
        long women,
        long men,
        long notStated,
        long livesHere,
        long livesArea,
        long livesElsewhere,
        long newVisitors,
        long portions) {

    Figures figures() {
        return new Figures(
                held,
                counted,
                cancelled,
                weeks,
                visits,
                women,
                men,
                notStated,
                livesHere,
                livesArea,
                livesElsewhere,
                newVisitors,
                portions);
    }
}
