package se.lotsen.attendance;

/**
 * A year's sums of one place, one activity or all. Visits, never persons.
 *
 * @param held sessions that were not cancelled and have ended
 * @param counted those of them that somebody has counted, or where someone booked by name came
 * @param weeks weeks with at least one session held
 * @param visits each time someone came
 * @param women of the visits, as are {@code men} and {@code notStated}
 * @param livesHere of the visits, as far as it is stated
 * @param portions portions of food served
 */
public record Figures(
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

    /** Sessions held for each week that was open, in tenths. */
    public long heldPerWeekInTenths() {
        return weeks == 0 ? 0 : Math.round(held * 10.0 / weeks);
    }

    /** Visits for each counted session, in tenths. */
    public long visitsPerSessionInTenths() {
        return counted == 0 ? 0 : Math.round(visits * 10.0 / counted);
    }

    /** The sums of both; weeks cannot be added, and are told. */
    Figures plus(Figures other, int weeksOfBoth) {
        return new Figures(
                held + other.held,
                counted + other.counted,
                cancelled + other.cancelled,
                weeksOfBoth,
                visits + other.visits,
                women + other.women,
                men + other.men,
                notStated + other.notStated,
                livesHere + other.livesHere,
                livesArea + other.livesArea,
                livesElsewhere + other.livesElsewhere,
                newVisitors + other.newVisitors,
                portions + other.portions);
    }

    /** Nothing at all. */
    static final Figures NOTHING = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
