package se.lotsen.shared;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * The smallest figure about persons, above none, that is told: {@code lotsen.reporting.smallest-shown}, five unless an installation says more. Whatever tells
 * of persons asks this, so that no page tells what another hides.
 */
@Singleton
public final class SmallestShown {

    private final int figure;

    SmallestShown(@Value("${lotsen.reporting.smallest-shown:5}") int figure) {
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
