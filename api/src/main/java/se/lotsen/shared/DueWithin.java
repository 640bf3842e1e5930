package se.lotsen.shared;

import java.time.LocalDate;

/** How soon something is to be done, as lists are narrowed by it. Each holds what the one before holds. */
public enum DueWithin {
    /** Its last day has passed, counted in working days. */
    LATE,
    /** Late, or today. */
    TODAY,
    /** Late, or within seven days. */
    WEEK;

    /** The last day that it holds. */
    public LocalDate until(LocalDate today) {
        return switch (this) {
            case LATE -> WorkingDays.lateBefore(today).minusDays(1);
            case TODAY -> today;
            case WEEK -> today.plusDays(7);
        };
    }
}
