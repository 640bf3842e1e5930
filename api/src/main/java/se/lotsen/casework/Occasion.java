package se.lotsen.casework;

/** The two follow-ups after a health talk. */
public enum Occasion {
    THREE_MONTHS(3),
    SIX_MONTHS(6);

    private final int months;

    Occasion(int months) {
        this.months = months;
    }

    /** Calendar months after the talk. */
    public int months() {
        return months;
    }
}
