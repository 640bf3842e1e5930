package se.lotsen.referral.draft;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a referral, in the order in which they are asked. */
public enum DraftSection {
    PERSON,
    CONSENT,
    REASON,
    WISHES,
    CONTACT;

    /** How far a part has come. */
    public enum Progress {
        NOT_BEGUN,
        /** Something is missing or wrong. */
        BEGUN,
        DONE
    }

    /** The part that follows, or empty after the last. */
    public Optional<DraftSection> next() {
        return Arrays.stream(values())
                .filter(it -> it.ordinal() == ordinal() + 1)
                .findFirst();
    }
}
