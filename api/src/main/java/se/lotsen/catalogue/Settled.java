package se.lotsen.catalogue;

/**
 * What became of the coming sessions.
 *
 * @param made new, or on again
 * @param cancelled nobody was booked on them
 * @param undecided somebody is booked on them: a person must decide
 */
public record Settled(int made, int cancelled, int undecided) {

    /** Nothing was another. */
    public static final Settled NOTHING = new Settled(0, 0, 0);
}
