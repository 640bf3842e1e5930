package se.lotsen.reporting;

import org.jspecify.annotations.Nullable;

/**
 * One figure in a table that goes out.
 *
 * @param count the number, or null when it is hidden
 */
public record Shown(@Nullable Integer count) {

    /** A hidden figure. It may be small, or large and hidden to protect a small one: the reader cannot tell which. */
    public static final Shown HIDDEN = new Shown(null);

    /** True when the number is not told. */
    public boolean isHidden() {
        return count == null;
    }

    /** The sum of two figures; hidden when one of them is. */
    Shown plus(Shown other) {
        return count == null || other.count == null ? HIDDEN : new Shown(count + other.count);
    }

    /** What is left of a figure; hidden when one of them is. */
    Shown minus(Shown part) {
        return count == null || part.count == null ? HIDDEN : new Shown(count - part.count);
    }
}
