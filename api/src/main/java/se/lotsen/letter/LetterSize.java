package se.lotsen.letter;

/** Size of the type. */
public enum LetterSize {
    LARGE(14),
    EXTRA_LARGE(18);

    private final int points;

    LetterSize(int points) {
        this.points = points;
    }

    /** In points. */
    public int points() {
        return points;
    }
}
