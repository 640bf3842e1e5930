package se.lotsen.casework;

import java.time.LocalDate;

/**
 * When the documents of a closed case shall be destroyed: five years after the last entry, and before the end of the calendar year after that
 * (socialtjänstlagen 2025:400, 16 kap. 1 §). What is kept for research and archives is the municipality's to decide.
 *
 * @param from the first day on which they shall be
 * @param until the last day
 */
public record Retention(LocalDate from, LocalDate until) {

    private static final int YEARS = 5;

    /** Counted from the day of the last entry; a new entry counts it anew. */
    public static Retention after(LocalDate lastEntry) {
        var from = lastEntry.plusYears(YEARS);
        return new Retention(from, LocalDate.of(from.getYear() + 1, 12, 31));
    }
}
