package se.lotsen.attendance;

import io.micronaut.core.annotation.Introspected;

@Introspected
record LedYearRow(
        String activity,
        String place,
        int held,
        int counted,
        int cancelled,
        long visits,
        long women,
        long men,
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
                0,
                visits,
                women,
                men,
                visits - women - men,
                livesHere,
                livesArea,
                livesElsewhere,
                newVisitors,
                portions);
    }
}
