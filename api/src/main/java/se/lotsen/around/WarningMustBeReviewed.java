package se.lotsen.around;

import java.time.LocalDate;
import java.util.List;
import se.lotsen.shared.FieldError;

/** A warning is looked at again within six months: after today, so that it never stands unread for ever. */
public final class WarningMustBeReviewed {

    /** Longest time between two looks. */
    public static final int MONTHS_AT_MOST = 6;

    /** What a form proposes. */
    public static final int MONTHS_USUALLY = 3;

    private WarningMustBeReviewed() {}

    static List<FieldError> refuses(LocalDate reviewOn, LocalDate today) {
        if (!reviewOn.isAfter(today)) return List.of(new FieldError("reviewOn", "warning.reviewOn.ahead"));
        if (reviewOn.isAfter(today.plusMonths(MONTHS_AT_MOST))) {
            return List.of(new FieldError("reviewOn", "warning.reviewOn.tooFar"));
        }
        return List.of();
    }
}
