package se.lotsen.casework;

/**
 * How often the guides have tried to reach a person before the health talk without an answer, since the person last gave one.
 *
 * @param total every try, letters too
 * @param letters of which letters
 * @param occasions other tries on days or at times of day of their own: two calls in one morning are one
 */
public record Tries(int total, int letters, int occasions) {

    /** None at all. */
    static final Tries NONE = new Tries(0, 0, 0);

    /** Occasions before a person may be called not reached. */
    public static final int ENOUGH = 3;

    /** Tried at three times that are not the same, and written to: not everyone answers a telephone, or is at home on Mondays. */
    public boolean areEnough() {
        return occasions >= ENOUGH && letters >= 1;
    }
}
