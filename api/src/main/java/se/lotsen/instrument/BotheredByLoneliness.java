package se.lotsen.instrument;

import java.util.List;

/**
 * The one question "Händer det att du besväras av ensamhet?", with three ordered answers: 1 (yes, often), 2 (yes, now and then), 3 (no). No
 * score: the answer is reported as the word it is.
 *
 * <p>Source: Socialstyrelsen's yearly survey of older people in care, Vad tycker de äldre om äldreomsorgen? The wording is not checked
 * against the survey's form. It is not asked in the health talk; a health centre may send it.
 */
public final class BotheredByLoneliness {

    public static final String BOTHERED = "bothered";

    static final String KEY = "bothered-by-loneliness";
    static final List<Item> ITEMS = List.of(Item.of(KEY, BOTHERED, 1, 2, 3));

    private BotheredByLoneliness() {}
}
