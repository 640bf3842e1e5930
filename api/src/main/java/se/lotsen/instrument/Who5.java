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
 * low). The Swedish wording is validated for ages 19–64 (Löve et al. 2013), not for seniors. WHO's text is used
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

    private static final int LOW = 50;
    private static final int LOW_ITEM = 1;

    private Who5() {}

    /** 50 or less, which is the same as a raw sum below 13: talk about it. Not a diagnosis. */
    public static boolean isLow(Score.Scored score) {
        return score.value() <= LOW;
    }

    /**
     * Low on the whole, or 0 or 1 on any one statement: the source asks for a closer look at depression, which is the
     * health centre's to take. Holds also when other statements were left out, because a low answer stays low.
     */
    public static boolean asksForACloserLook(Answers answers) {
        return (score(answers) instanceof Score.Scored scored && isLow(scored))
                || ITEMS.stream()
                        .map(item -> answers.to(item.key()))
                        .anyMatch(answer -> answer instanceof Answer.Chosen(var code) && code >= 0 && code <= LOW_ITEM);
    }

    static Score score(Answers answers) {
        return Scoring.sum(ITEMS, answers, raw -> new Score.Scored(raw * 4, 0, 100));
    }

    private static Item item(String key) {
        return Item.of(KEY, key, 5, 4, 3, 2, 1, 0);
    }
}
