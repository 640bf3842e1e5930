package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;

/** What a unit has been given of a grant by the decisions about it, and what it has used. */
@Introspected
public record UnitShare(String unit, long givenOre, long usedOre) {

    /** Its share. */
    public Money given() {
        return new Money(givenOre);
    }

    /** Booked on it. */
    public Money used() {
        return new Money(usedOre);
    }

    /** What it can still use. */
    public Money left() {
        return given().minus(used());
    }
}
