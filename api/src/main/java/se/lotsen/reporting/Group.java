package se.lotsen.reporting;

import org.jspecify.annotations.Nullable;

/**
 * One group of a division.
 *
 * @param key which of the division: 1 to 3, a sex, the number of an age band, a unit's id or {@link #NONE}, a reason for closing or {@link #NONE},
 *     {@link #YES} or {@link #NO}
 * @param name a health centre's name, else null
 * @param band an age band, else null
 */
public record Group(
        Division division,
        String key,
        @Nullable String name,
        @Nullable AgeBand band) {

    /** No health centre; no reason for closing, since the case goes on. */
    public static final String NONE = "NONE";

    /** Lives alone, needs an interpreter, lives far away. */
    public static final String YES = "YES";

    /** Is not, as far as is known: what nobody has asked is counted here too. */
    public static final String NO = "NO";

    static Group of(Division division, String key) {
        return new Group(division, key, null, null);
    }

    /** What stands for the group in an address, for example {@code sex-WOMAN}. */
    public String address() {
        return division.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + key;
    }
}
