package se.lotsen.referral.draft;

import io.micronaut.core.annotation.Introspected;

/**
 * A municipality that a health centre may send to, as its nurses see it.
 *
 * @param municipalityId SCB municipality code, four digits
 * @param name for example Norrtälje
 * @param phone to the guides' team, national format
 * @param answerWithinWorkingDays working days within which a referral should be answered
 */
@Introspected
public record Receiver(String municipalityId, String name, String phone, int answerWithinWorkingDays) {}
