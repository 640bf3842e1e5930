package se.lotsen.instrument;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * De Jong Gierveld Loneliness Scale, six items, each answered 1 (no), 2 (more or less) or 3 (yes). An emotional item counts 1 on 2 or 3, a
 * social item counts 1 on 1 or 2; the total is 0 to 6, higher is lonelier, and each subscale 0 to 3.
 *
 * <p>Missing: the total stands with at most one item missing, which then adds nothing; a subscale stands with none missing.
 *
 * <p>Source: De Jong Gierveld J, Van Tilburg T (1999), Manual of the Loneliness Scale, Vrije Universiteit Amsterdam; the same (2006), A 6-item
 * scale for overall, emotional, and social loneliness, Research on Aging 28(5):582–598. Licence: free for scientifically based survey
 * research when cited, on paper, by phone, in interviews and electronically. So it is no {@link Instrument} of the health talk: it is read in
 * from surveys, for groups, and never shown for one person. No validated Swedish wording is known to us; ours is a working translation.
 */
public final class DeJongGierveld {

    /**
     * Version of the items and rules. 1.0 asked {@link #MISS_PEOPLE} third; answers are kept by item and are scored alike, but another order is
     * another form.
     */
    public static final String VERSION = "1.1";

    public static final String EMPTINESS = "emptiness";
    public static final String MISS_PEOPLE = "miss-people";
    public static final String REJECTED = "rejected";
    public static final String RELY = "rely";
    public static final String TRUST = "trust";
    public static final String CLOSE = "close";

    private static final List<String> EMOTIONAL = List.of(EMPTINESS, MISS_PEOPLE, REJECTED);
    private static final List<String> SOCIAL = List.of(RELY, TRUST, CLOSE);

    /** The items in the order of the manual, where they are numbers 3, 4, 7, 8, 9 and 10 of eleven. */
    public static final List<String> ITEMS = List.of(EMPTINESS, RELY, TRUST, CLOSE, MISS_PEOPLE, REJECTED);

    private static final int NO = 1;
    private static final int MORE_OR_LESS = 2;
    private static final int YES = 3;
    private static final int MOST_MISSING = 1;

    private DeJongGierveld() {}

    /** Scores; each is null when too much is missing. */
    public record Scores(
            @Nullable Integer total,
            @Nullable Integer emotional,
            @Nullable Integer social) {}

    /** True for a code that an item has. */
    public static boolean isAnswer(int code) {
        return code >= NO && code <= YES;
    }

    /** Scores answers by item; an item that is not there is missing. */
    public static Scores score(Map<String, Integer> answers) {
        var emotional = sum(EMOTIONAL, answers, NO);
        var social = sum(SOCIAL, answers, YES);
        var missing = ITEMS.stream().filter(item -> !answers.containsKey(item)).count();
        return new Scores(
                missing > MOST_MISSING ? null : (Integer) (emotional + social),
                isWhole(EMOTIONAL, answers) ? (Integer) emotional : null,
                isWhole(SOCIAL, answers) ? (Integer) social : null);
    }

    private static boolean isWhole(List<String> items, Map<String, Integer> answers) {
        return answers.keySet().containsAll(items);
    }

    /** Every answer counts but the one that tells of no loneliness; "more or less" always does. */
    private static int sum(List<String> items, Map<String, Integer> answers, int notLonely) {
        return (int) items.stream()
                .map(answers::get)
                .filter(code -> code != null && (code == MORE_OR_LESS || code != notLonely))
                .count();
    }
}
