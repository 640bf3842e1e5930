package se.lotsen.referral.passon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.NewPerson;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReferralContent;

/**
 * What goes from one municipality to another: the referral as it was sent, the person's name and ways of being reached as they are known
 * here, and what the person has agreed to. No note, question or answer that was written here goes along.
 *
 * @param to SCB code of the municipality that it goes to
 * @param hsaId of the health centre that sent it, the same in both
 * @param placer the sender's own number: with it, carrying the letter twice is carrying it once
 * @param correlationId what its sender follows it by, or null
 */
public record Letter(
        From from,
        String to,
        String hsaId,
        Placer placer,
        String contentHash,
        @Nullable String correlationId,
        NewPerson person,
        Agreement agreement,
        ReferralContent content) {

    /**
     * Who passed it on.
     *
     * @param municipality SCB code
     * @param name of the municipality
     * @param guide name of the guide
     */
    public record From(String municipality, String name, String guide, Instant at) {}

    /**
     * What the person has agreed to.
     *
     * @param items what may be told to the receiver: what the sender was allowed to tell the first municipality
     * @param back what the receiver may tell the health centre; empty means only that the referral is answered
     */
    public record Agreement(LocalDate givenOn, Consent.Form form, Set<ConsentItem> items, Set<ConsentItem> back) {}
}
