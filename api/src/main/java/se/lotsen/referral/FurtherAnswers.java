package se.lotsen.referral;

import org.jspecify.annotations.Nullable;

/**
 * What else the sender has asked the person, beside UCLA-3 and the direct question; each in the codes of its instrument, and null when it was
 * not sent.
 *
 * @param bothered whether the person is bothered by loneliness, 1 (yes, often) to 3 (no)
 * @param who5 WHO-5, 0 to 100
 * @param selfRatedHealth 1 (very good) to 5 (very poor)
 */
public record FurtherAnswers(
        @Nullable Integer bothered,
        @Nullable Integer who5,
        @Nullable Integer selfRatedHealth) {

    private static final FurtherAnswers NONE = new FurtherAnswers(null, null, null);

    /** Nothing else was sent. */
    public static FurtherAnswers none() {
        return NONE;
    }
}
