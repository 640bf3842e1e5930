package se.lotsen.access;

import java.time.LocalDate;
import java.util.Optional;
import se.lotsen.shared.WorkingDays;

/**
 * A municipality that uses Lotsen.
 *
 * @param id SCB municipality code, four digits
 * @param name for example Norrtälje
 * @param orgNumber ten digits; what senders put in ServiceRequest.performer
 * @param countyCode SCB county code, two digits
 * @param answerWithinWorkingDays working days within which a referral should be answered
 * @param supplementWithinWorkingDays working days that a health centre has to answer a question about its referral
 * @param phone to the guides' team, national format
 * @param demo true where only official test numbers are accepted
 */
public record Municipality(
        String id,
        String name,
        String orgNumber,
        String countyCode,
        int answerWithinWorkingDays,
        int supplementWithinWorkingDays,
        String phone,
        boolean demo) {

    /** Name of the region that the municipality lies in; empty for a county code that is nobody's. */
    public Optional<String> region() {
        return Regions.of(countyCode);
    }

    /** Last day to answer a question that is asked on a day. */
    public LocalDate supplementDue(LocalDate askedOn) {
        return WorkingDays.plus(askedOn, supplementWithinWorkingDays);
    }
}
