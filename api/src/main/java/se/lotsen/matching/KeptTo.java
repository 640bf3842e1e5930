package se.lotsen.matching;

import org.jspecify.annotations.Nullable;

/**
 * What the guide keeps the list to, besides what the talk says. Only what is known to be otherwise is left out: what nobody has stated is
 * something to ask about.
 *
 * @param language only what is held in this language, BCP 47, or null for any
 * @param smallGroups true for small groups only
 * @param mostKr the most that it may cost each time, in whole kronor; 0 is free; null for any price
 * @param goes how the person goes there, or null as the talk says
 */
public record KeptTo(
        @Nullable String language,
        boolean smallGroups,
        @Nullable Integer mostKr,
        @Nullable Goes goes) {

    /** Nothing more than the talk. */
    public static final KeptTo NOTHING = new KeptTo(null, false, null, null);

    /** How a person goes to something new. */
    public enum Goes {
        /** Alone, so that somebody has to meet there. */
        ALONE,
        /** With somebody, and then nobody has to. */
        TOGETHER
    }
}
