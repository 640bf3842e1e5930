package se.lotsen.referral.passon;

import java.util.Optional;

/** Why a referral that was to be passed on did not arrive. */
public enum WhyNot {
    /** The health centre has an open referral for the person there. */
    OPEN_REFERRAL_EXISTS(LetterState.REFUSED),
    /** It was there before and has been answered. */
    ANSWERED_BEFORE(LetterState.REFUSED),
    /** The health centre is not connected there any more. */
    HEALTH_CENTRE_UNKNOWN(LetterState.REFUSED),
    /** The person has taken back the consent to it. */
    CONSENT_WITHDRAWN(LetterState.STOPPED),
    /** The person's identity has become protected. */
    PROTECTED(LetterState.STOPPED),
    /** The referral has been marked as a mistake. */
    MISTAKE(LetterState.STOPPED),
    /** It was tried for a day, and something was wrong each time. A guide may have it tried again. */
    FAULT(LetterState.STOPPED);

    private final LetterState state;

    WhyNot(LetterState state) {
        this.state = state;
    }

    /** Refused there, or stopped here. */
    LetterState state() {
        return state;
    }

    /**
     * What the health centre is told, which believes that it is on its way; empty when there is nothing to tell. Never that an identity is
     * protected: who needs to know that learns it by telephone.
     */
    Optional<String> told(String municipality) {
        var notThere = "Remissen kunde inte lämnas till kommunen " + municipality;
        return switch (this) {
            case OPEN_REFERRAL_EXISTS ->
                Optional.of(notThere + ", för ni har redan en öppen remiss för personen där. Följ den i stället.");
            case ANSWERED_BEFORE ->
                Optional.of(notThere + ", för den har varit där förut och är besvarad. Läs svaret där.");
            case HEALTH_CENTRE_UNKNOWN ->
                Optional.of(notThere + ", för ni är inte anslutna där längre. Skicka den dit på annat sätt.");
            case CONSENT_WITHDRAWN ->
                Optional.of("Personen har tagit tillbaka sitt samtycke, så remissen är inte skickad till kommunen "
                        + municipality + ".");
            case PROTECTED ->
                Optional.of("Remissen är inte skickad till kommunen " + municipality
                        + ". Ring oss, så säger vi hur den ska dit.");
            case MISTAKE -> Optional.empty();
            case FAULT ->
                Optional.of(notThere
                        + " på grund av ett tekniskt fel hos oss. Skicka den dit på annat sätt, eller ring oss.");
        };
    }
}
