package se.lotsen.booking;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import se.lotsen.shared.Sex;

@Introspected
record VisitorRow(
        UUID bookingId,
        UUID caseId,
        UUID personId,
        String givenName,
        String familyName,
        Sex sex,
        BookingOutcome outcome) {

    NamedVisitor visitor() {
        var initial = familyName.isBlank() ? "" : " " + familyName.strip().charAt(0);
        var came = switch (outcome) {
            case CAME -> true;
            case NO_SHOW -> false;
            case BOOKED, NOT_HELD, CANCELLED -> null;
        };
        return new NamedVisitor(bookingId, givenName + initial, sex, came);
    }
}
