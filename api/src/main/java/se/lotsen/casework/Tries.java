package se.lotsen.casework;

/**
 * How often the guides have tried to reach a person before the health talk without an answer, since the person last gave one.
 *
 * @param total every try, letters too
 * @param letters of which letters
 */
public record Tries(int total, int letters) {

    /** None at all. */
    static final Tries NONE = new Tries(0, 0);

    /** Tries before a person may be called not reached. */
    public static final int ENOUGH = 3;

    /** Three tries, at least one of them a letter: not everyone answers a telephone. */
    public boolean areEnough() {
        return total >= ENOUGH && letters >= 1;
    }
}
