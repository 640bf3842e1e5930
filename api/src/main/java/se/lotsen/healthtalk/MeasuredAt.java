package se.lotsen.healthtalk;

import se.lotsen.casework.Occasion;

/** When in a case something was measured. */
public enum MeasuredAt {
    BASELINE,
    THREE_MONTHS,
    SIX_MONTHS;

    /** The measuring that belongs to a follow-up. */
    public static MeasuredAt of(Occasion occasion) {
        return switch (occasion) {
            case THREE_MONTHS -> THREE_MONTHS;
            case SIX_MONTHS -> SIX_MONTHS;
        };
    }
}
