package se.lotsen.instrument;

import java.util.List;

/**
 * The one direct question, "How often do you feel lonely?", with five ordered answers: 1 (often or always), 2 (some of
 * the time), 3 (occasionally), 4 (hardly ever), 5 (never). No score: the answer is reported as the word it is.
 *
 * <p>Source: Office for National Statistics, Measuring loneliness: guidance for use of the national indicators on
 * surveys, which asks it beside {@link Ucla3} because people under-report loneliness when asked directly. The Swedish
 * wording is a working translation.
 */
public final class DirectLoneliness {

    public static final String HOW_OFTEN = "how-often";

    static final String KEY = "direct-loneliness";
    static final List<Item> ITEMS = List.of(Item.of(KEY, HOW_OFTEN, 1, 2, 3, 4, 5));

    private DirectLoneliness() {}
}
