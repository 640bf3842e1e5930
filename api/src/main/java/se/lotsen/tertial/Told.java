package se.lotsen.tertial;

/**
 * One thing that a report says, under a key that stays the same as long as it is about the same thing.
 *
 * @param name what it is about: a goal's title, an indicator's name, or the key of a line
 * @param value a figure as {@link Amount} keeps it, a verdict's name, or words
 */
public record Told(Kind kind, String key, String name, String value) {

    /** What sort of thing. Worded in {@code tertial.told.<NAME>}. */
    public enum Kind {
        COMPLAINTS,
        T1,
        T2,
        VB,
        SO_FAR,
        WOMEN,
        MEN,
        VERDICT,
        TEXT
    }
}
