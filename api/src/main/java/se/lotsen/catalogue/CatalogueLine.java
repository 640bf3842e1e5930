package se.lotsen.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue as a table: an activity, with one of its times when it has any. An activity with several times has several lines that
 * say the same about it.
 *
 * @param number of the line in its file, for what is wrong with it
 * @param slug the activity, or null for a new one
 * @param facts with neither place nor organiser: those are named
 * @param place where this time is held, by name
 * @param organiser by name
 */
public record CatalogueLine(
        int number,
        @Nullable String slug,
        ActivityFacts facts,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable Time time) {

    /**
     * When it is held.
     *
     * @param lastDay null is until further notice
     */
    public record Time(
            Cadence cadence,
            LocalTime starts,
            LocalTime ends,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            boolean onHolidays) {}
}
