package se.lotsen.matching;

import java.util.List;
import java.util.Locale;

/**
 * One thing that speaks for an activity, should be thought of, or speaks against it. Its sentence is in the message bundles.
 *
 * @param args values for the sentence in the order that {@link Kind} states, in no language
 */
public record Reason(Kind kind, List<String> args) {

    /** Which way a reason weighs. */
    public enum Side {
        /** Passar för att. */
        FOR,
        /** Tänk på. */
        NOTE,
        /** Passar inte. */
        AGAINST
    }

    /** The reasons there are. */
    public enum Kind {
        /** The person likes this. Interest. */
        INTEREST(Side.FOR),
        MEETS_PEOPLE(Side.FOR),
        HEARING_LOOP(Side.FOR),
        TOILET(Side.FOR),
        STEP_FREE(Side.FOR),
        SITTING(Side.FOR),
        WITHOUT_MUSIC(Side.FOR),
        BUS_STOP(Side.FOR),
        /** Town. */
        SAME_TOWN(Side.FOR),
        FROM_HOME(Side.FOR),
        /** When it begins, ISO 8601. */
        DAYTIME(Side.FOR),
        ALONE_FRIENDLY(Side.FOR),
        SMALL_GROUP(Side.FOR),
        FREE_OF_CHARGE(Side.FOR),
        /** Language, BCP 47. */
        OWN_LANGUAGE(Side.FOR),
        HELP_WITH_DIGITAL(Side.FOR),
        MADE_FOR_SIGHT_AND_HEARING(Side.FOR),
        MADE_FOR_CARERS(Side.FOR),

        /** Kronor per occasion. */
        COSTS(Side.NOTE),
        NO_HEARING_LOOP(Side.NOTE),
        MUSIC_IS_PLAYED(Side.NOTE),
        NOT_STEP_FREE(Side.NOTE),
        NO_BUS_STOP(Side.NOTE),
        /** Town. */
        OTHER_TOWN(Side.NOTE),
        NOBODY_MEETS(Side.NOTE),
        LARGE_GROUP(Side.NOTE),
        WALKING_PACE(Side.NOTE),
        /** Language, BCP 47. */
        OTHER_LANGUAGE(Side.NOTE),
        ASK_ABOUT_FOOD(Side.NOTE),
        FULL_NOW(Side.NOTE),
        /** Day the facts were last checked, ISO 8601. */
        FACTS_ARE_OLD(Side.NOTE),
        ASK_PLACE(Side.NOTE),
        ASK_HEARING_LOOP(Side.NOTE),
        ASK_TOILET(Side.NOTE),
        ASK_STEP_FREE(Side.NOTE),
        ASK_MUSIC(Side.NOTE),
        ASK_BUS_STOP(Side.NOTE),
        ASK_WAY_THERE(Side.NOTE),
        ASK_WHO_MEETS(Side.NOTE),
        ASK_GROUP_SIZE(Side.NOTE),
        ASK_PRICE(Side.NOTE),

        /** Status of the activity. */
        NOT_RUNNING(Side.AGAINST),
        NO_SESSION(Side.AGAINST),
        OTHER_DAYS(Side.AGAINST),
        /** When it begins, ISO 8601. */
        ONLY_EVENINGS(Side.AGAINST),
        FULL(Side.AGAINST),
        /** Language, BCP 47. */
        NOT_IN_THE_LANGUAGE(Side.AGAINST),
        /** Kronor per occasion. */
        COSTS_TOO_MUCH(Side.AGAINST),
        NOT_A_SMALL_GROUP(Side.AGAINST),
        NOT_ALONE(Side.AGAINST),
        LOUD_MUSIC(Side.AGAINST),
        NO_TOILET(Side.AGAINST),
        STEPS(Side.AGAINST),
        ONLY_DIGITAL(Side.AGAINST),
        ONLY_FOR_CARERS(Side.AGAINST),
        ONLY_FOR_SIGHT_AND_HEARING(Side.AGAINST);

        private final Side side;

        Kind(Side side) {
            this.side = side;
        }

        /** Which way it weighs. */
        public Side side() {
            return side;
        }

        /** True when it is something for the guide to find out first, and nothing to tell the person. */
        public boolean isForGuide() {
            return this == FACTS_ARE_OLD || name().startsWith("ASK_");
        }

        /** Key of its sentence, for example {@code reason.hearing-loop}. */
        public String messageKey() {
            return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Reason of(Kind kind, String... args) {
        return new Reason(kind, List.of(args));
    }
}
