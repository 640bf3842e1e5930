package se.lotsen.attendance;

/**
 * What is counted at a session.
 *
 * @param women besides those shown by name, as are {@code men} and {@code notStated}
 * @param livesHere of everyone who came, also those shown by name: live in the sheltered housing of the place; as are the three after it
 * @param portions portions of food served
 */
public record Numbers(
        int women,
        int men,
        int notStated,
        int livesHere,
        int livesArea,
        int livesElsewhere,
        int newVisitors,
        int portions) {

    /** The most that a field takes. */
    public static final int MOST = 999;

    /** Nobody. */
    public static final Numbers NOBODY = new Numbers(0, 0, 0, 0, 0, 0, 0, 0);

    /** Visitors besides those shown by name. */
    public int unnamed() {
        return women + men + notStated;
    }

    /** Visitors of whom it is said where they live. */
    public int placed() {
        return livesHere + livesArea + livesElsewhere;
    }

    /**
     * True when the sums differ: so many came, and of another number it is said where they live. Nobody asked for it is no difference.
     *
     * @param named those shown by name who came
     */
    public boolean differ(int named) {
        return placed() > 0 && placed() != unnamed() + named;
    }

    /** True when every field can be kept. */
    boolean canBeKept() {
        return java.util.stream.IntStream.of(
                        women, men, notStated, livesHere, livesArea, livesElsewhere, newVisitors, portions)
                .allMatch(number -> number >= 0 && number <= MOST);
    }
}
