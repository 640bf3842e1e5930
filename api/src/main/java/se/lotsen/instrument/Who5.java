package se.lotsen.instrument;

import java.util.List;

/**
 * WHO-5 Well-Being Index (1998 version). Five statements about the last two weeks, each 5 (all of the time) to 0 (at no
 * time); the raw sum of 0 to 25 times 4 gives 0 to 100, higher is better. All five are required: one missing answer
 * gives no score.
 *
 * <p>Sources: WHO Regional Office for Europe (1998), Wellbeing measures in primary health care: the DepCare project;
 * Topp C W, Østergaard S D, Søndergaard S, Bech P (2015), The WHO-5 Well-Being Index: a systematic review of the
 * literature, Psychotherapy and Psychosomatics 84:167–176 (a change of 10 points or more is worth noting; 50 or less is
 * low, which is told in words beside the measure of an evaluation and is no diagnosis). The Swedish wording is validated for ages 19–64 (Löve et al. 2013), not for seniors. WHO's text is used
 * unchanged and with its source.
 */
public final class Who5 {

    public static final String CHEERFUL = "cheerful";
    public static final String CALM = "calm";
    public static final String ACTIVE = "active";
    public static final String RESTED = "rested";
    public static final String INTERESTED = "interested";

    static final String KEY = "who5";
    static final List<Item> ITEMS = List.of(item(CHEERFUL), item(CALM), item(ACTIVE), item(RESTED), item(INTERESTED));

    /** The difference, on the scale of 0 to 100, from which a change is worth noting. */
    static final int CHANGE_WORTH_NOTING = 10;

    private Who5() {}

    static Score score(Answers answers) {
        return Scoring.sum(ITEMS, answers, raw -> new Score.Scored(raw * 4, 0, 100));
    }

    private static Item item(String key) {
        return Item.of(KEY, key, 5, 4, 3, 2, 1, 0);
    }
}
