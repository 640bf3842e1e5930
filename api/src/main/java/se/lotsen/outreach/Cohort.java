package se.lotsen.outreach;

import java.util.OptionalInt;

/** Everybody who was born in some years, the first and the last counted. */
public record Cohort(int bornFrom, int bornTo) {

    /** True for somebody born then; whose year of birth is not known is not of it. */
    public boolean holds(OptionalInt birthYear) {
        return birthYear.isPresent() && birthYear.getAsInt() >= bornFrom && birthYear.getAsInt() <= bornTo;
    }

    /** True when there are such years. */
    boolean isPossible() {
        return bornFrom >= 1900 && bornFrom <= bornTo && bornTo <= 2100;
    }
}
