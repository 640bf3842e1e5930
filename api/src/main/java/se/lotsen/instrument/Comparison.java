package se.lotsen.instrument;

import java.util.Optional;

/**
 * What two measurements say together. They are compared only if the instrument, its version, the mode and the language
 * are the same; anything else measures the form, not the person.
 */
public sealed interface Comparison {

    /** Two scores: now minus before, as it is. */
    record Difference(int raw, Direction direction, Reading reading) implements Comparison {}

    /** Two answers to a single question: from one word to another, with no number between them. */
    record Step(int codeBefore, int codeNow, Direction direction) implements Comparison {}

    record NotComparable(Reason reason) implements Comparison {}

    /** For the person, not on the scale: less loneliness and more well-being are both better. */
    enum Direction {
        BETTER("better"),
        UNCHANGED("unchanged"),
        WORSE("worse");

        private final String key;

        Direction(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "instrument.direction." + key;
        }
    }

    /** How much may be read into the difference. */
    enum Reading {
        /** UCLA-3: inget validerat gränsvärde på svenska. Number and direction are all there is to say. */
        NO_VALIDATED_THRESHOLD("no-validated-threshold"),
        /** WHO-5: ten points or more. */
        WORTH_NOTING("worth-noting"),
        /** WHO-5: less than ten points. */
        BELOW_WORTH_NOTING("below-worth-noting");

        private final String key;

        Reading(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "instrument.reading." + key;
        }
    }

    enum Reason {
        OTHER_INSTRUMENT("other-instrument"),
        OTHER_VERSION("other-version"),
        OTHER_MODE("other-mode"),
        OTHER_LANGUAGE("other-language"),
        NOTHING_BEFORE("nothing-before"),
        NOTHING_NOW("nothing-now");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "instrument.not-comparable." + key;
        }
    }

    static Comparison compare(Measurement before, Measurement now) {
        return whyNot(before, now).<Comparison>map(NotComparable::new).orElseGet(() -> switch (now.instrument()) {
            case UCLA_3 -> difference(before, now);
            case WHO_5 -> difference(before, now);
            case DIRECT_LONELINESS -> step(before, now, DirectLoneliness.HOW_OFTEN, true);
            case BOTHERED_BY_LONELINESS -> step(before, now, BotheredByLoneliness.BOTHERED, true);
            case SELF_RATED_HEALTH -> step(before, now, SelfRatedHealth.GENERAL_HEALTH, false);
        });
    }

    private static Optional<Reason> whyNot(Measurement before, Measurement now) {
        if (before.instrument() != now.instrument()) {
            return Optional.of(Reason.OTHER_INSTRUMENT);
        }
        return before.askedAs().differsFrom(now.askedAs());
    }

    private static Comparison difference(Measurement before, Measurement now) {
        if (!(before.score() instanceof Score.Scored first)) {
            return new NotComparable(Reason.NOTHING_BEFORE);
        }
        if (!(now.score() instanceof Score.Scored second)) {
            return new NotComparable(Reason.NOTHING_NOW);
        }
        var raw = second.value() - first.value();
        return now.instrument() == Instrument.WHO_5
                ? new Difference(raw, direction(raw, true), whoReading(raw))
                : new Difference(raw, direction(raw, false), Reading.NO_VALIDATED_THRESHOLD);
    }

    private static Comparison step(Measurement before, Measurement now, String itemKey, boolean higherIsBetter) {
        if (!usable(before) || !(before.answers().to(itemKey) instanceof Answer.Chosen(var first))) {
            return new NotComparable(Reason.NOTHING_BEFORE);
        }
        if (!usable(now) || !(now.answers().to(itemKey) instanceof Answer.Chosen(var second))) {
            return new NotComparable(Reason.NOTHING_NOW);
        }
        return new Step(first, second, direction(Integer.compare(second, first), higherIsBetter));
    }

    private static boolean usable(Measurement measurement) {
        return measurement.score() instanceof Score.NotScored none
                && none.reason() == Score.Reason.ORDERED_ANSWERS_ONLY;
    }

    private static Reading whoReading(int raw) {
        return Math.abs(raw) >= Who5.CHANGE_WORTH_NOTING ? Reading.WORTH_NOTING : Reading.BELOW_WORTH_NOTING;
    }

    private static Direction direction(int raw, boolean higherIsBetter) {
        if (raw == 0) {
            return Direction.UNCHANGED;
        }
        return raw > 0 == higherIsBetter ? Direction.BETTER : Direction.WORSE;
    }
}
