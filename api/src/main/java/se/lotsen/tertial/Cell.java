package se.lotsen.tertial;

import org.jspecify.annotations.Nullable;

/**
 * A figure of the table.
 *
 * @param told what the board was told, or what is counted now while nothing is locked; null for nothing, which prints as a dash and never as 0
 * @param correction what has been added since it was told; less than 0 when taken away
 */
public record Cell(@Nullable Integer told, int correction) {

    static Cell of(int now) {
        return new Cell(now == 0 ? null : now, 0);
    }

    static Cell of(int told, int now) {
        return new Cell(told == 0 ? null : told, now - told);
    }

    /** What is counted now. */
    public int now() {
        return (told == null ? 0 : told) + correction;
    }

    /** As it is printed: "10", "–", "10 (+1)". */
    public String text() {
        var said = told == null ? "–" : told.toString();
        return correction == 0 ? said : "%s (%s%d)".formatted(said, correction > 0 ? "+" : "−", Math.abs(correction));
    }
}
