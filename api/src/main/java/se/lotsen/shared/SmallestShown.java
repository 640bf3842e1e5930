package se.lotsen.shared;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;

/**
 * The smallest figure about persons, above none, that is told: {@code lotsen.reporting.smallest-shown}, five unless an installation says more. Whatever tells
 * of persons asks this, so that no page tells what another hides.
 */
@Context
public final class SmallestShown {

    /** Two persons each know of themselves, and so of the other. */
    static final int LEAST = 3;

    private final int figure;

    SmallestShown(@Value("${lotsen.reporting.smallest-shown:5}") int figure) {
        if (figure < LEAST) {
            throw new IllegalArgumentException(
                    "lotsen.reporting.smallest-shown is %d: figures about fewer than %d persons are never told"
                            .formatted(figure, LEAST));
        }
        this.figure = figure;
    }

    /** The figure. */
    public int figure() {
        return figure;
    }

    /** True for a number of persons that is not told. */
    public boolean hides(long persons) {
        return persons > 0 && persons < figure;
    }
}
