package se.lotsen.outreach;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;

/**
 * Somebody of a cohort, while the campaign runs.
 *
 * @param phone national format, or null
 * @param tries how many times somebody called
 * @param lastTriedOn the day of the last call, or null
 * @param callOn the day on which the person wants to be called, or null
 */
public record Member(
        UUID id,
        UUID campaignId,
        PersonNumber number,
        String givenName,
        String familyName,
        @Nullable String phone,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        Stand stand,
        int tries,
        @Nullable LocalDate lastTriedOn,
        @Nullable LocalDate callOn) {

    /** Calls that are made before the person is left in peace; a letter has been sent besides. */
    public static final int MOST_TRIES = 3;

    /** Given and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** True when a letter can be sent. */
    public boolean hasAddress() {
        return street != null && postalCode != null && city != null;
    }

    /** True when somebody may call today: not twice on a day nobody answered, not before the day that was asked for. */
    public boolean canBeCalled(LocalDate today) {
        return phone != null
                && switch (stand) {
                    case WAITING -> true;
                    case LATER -> callOn != null && !callOn.isAfter(today);
                    case NOT_REACHED -> tries < MOST_TRIES && (lastTriedOn == null || lastTriedOn.isBefore(today));
                    case YES, NO, NO_MORE, LEFT_OUT -> false;
                };
    }

    /**
     * After a call.
     *
     * @param later the day to call again, with {@link Answer#LATER} only
     */
    Member after(Answer answer, @Nullable LocalDate later, LocalDate today) {
        var next = switch (answer) {
            case YES -> Stand.YES;
            case NO -> Stand.NO;
            case LATER -> Stand.LATER;
            case NOT_REACHED -> Stand.NOT_REACHED;
            case NO_MORE -> Stand.NO_MORE;
        };
        return new Member(
                id,
                campaignId,
                number,
                givenName,
                familyName,
                phone,
                street,
                postalCode,
                city,
                next,
                tries + 1,
                today,
                answer == Answer.LATER ? later : null);
    }
}
