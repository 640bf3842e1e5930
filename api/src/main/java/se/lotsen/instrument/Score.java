package se.lotsen.instrument;

import java.util.List;

/** The outcome of scoring: a number on a known scale, or the reason why there is none. */
public sealed interface Score {

    record Scored(int value, int min, int max) implements Score {

        public Scored {
            if (value < min || value > max) {
                throw new IllegalArgumentException("a score off its scale");
            }
        }
    }

    /** No score, because of these items. Missing answers are never replaced by a guess. */
    record NotScored(Reason reason, List<String> itemKeys) implements Score {

        public NotScored {
            itemKeys = List.copyOf(itemKeys);
        }
    }

    enum Reason {
        /** An answer, or a question, that this version of the instrument does not have. */
        NOT_AN_OPTION("not-an-option"),
        DECLINED("declined"),
        NOT_ASKED("not-asked"),
        /** A single question: its answers are ordered words, and arithmetic on them would mean nothing. */
        ORDERED_ANSWERS_ONLY("ordered-answers-only");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String messageKey() {
            return "instrument.not-scored." + key;
        }
    }
}
