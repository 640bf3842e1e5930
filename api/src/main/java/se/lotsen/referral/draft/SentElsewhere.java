package se.lotsen.referral.draft;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the sender keeps of a referral that went to another municipality: where it is and how to ask about it. What was sent is there and not
 * here.
 *
 * @param municipality name of the municipality
 * @param phone to its guides' team, national format
 * @param number its number of the referral
 * @param answerDue last day to answer
 */
public record SentElsewhere(String municipality, String phone, String number, Instant sentAt, LocalDate answerDue) {}
