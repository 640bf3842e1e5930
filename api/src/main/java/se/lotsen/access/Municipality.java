package se.lotsen.access;

/**
 * A municipality that uses Lotsen.
 *
 * @param id SCB municipality code, four digits
 * @param name for example Norrtälje
 * @param orgNumber ten digits; what senders put in ServiceRequest.performer
 * @param countyCode SCB county code, two digits
 * @param answerWithinWorkingDays working days within which a referral should be answered
 * @param phone to the guides' team, national format
 * @param demo true where only official test numbers are accepted
 */
public record Municipality(
        String id,
        String name,
        String orgNumber,
        String countyCode,
        int answerWithinWorkingDays,
        String phone,
        boolean demo) {}
