package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;

/**
 * What the municipality and an organiser have agreed about a meeting place.
 *
 * @param organiser the other party
 * @param reference the municipality's journal number, or null
 * @param to last day, or null when it runs until further notice
 * @param premises which premises the organiser may use, or null
 * @param reimbursement what the municipality pays the organiser a year
 * @param rent what the premises cost, a year or each occasion
 */
public record Agreement(
        UUID id,
        UUID placeId,
        String organiser,
        @Nullable String reference,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String premises,
        Money reimbursement,
        Money rent,
        RentPer rentPer) {

    /** What a rent is for. */
    public enum RentPer {
        YEAR,
        OCCASION
    }

    /** True when it holds on some day of a time. */
    public boolean holdsIn(MeasuredTime time) {
        return !from.isAfter(time.to()) && (to == null || !to.isBefore(time.from()));
    }
}
