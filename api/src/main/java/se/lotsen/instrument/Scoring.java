package se.lotsen.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What the scales share: every item must be answered with one of its own options, and then they are added. */
final class Scoring {

    private Scoring() {}

    static Score sum(List<Item> items, Answers answers, IntFunction<Score> scale) {
        return missing(items, answers)
                .<Score>map(reason -> reason)
                .orElseGet(() -> scale.apply(items.stream()
                        .map(item -> answers.to(item.key()))
                        .mapToInt(answer -> answer instanceof Answer.Chosen(var code) ? code : 0)
                        .sum()));
    }

    static Score ordered(List<Item> items, Answers answers) {
        return missing(items, answers)
                .orElseGet(() -> new Score.NotScored(
                        Score.Reason.ORDERED_ANSWERS_ONLY,
                        items.stream().map(Item::key).toList()));
    }

    /** Why these answers cannot be used, the gravest reason first: a wrong answer, then a declined, then an absent one. */
    static Optional<Score.NotScored> missing(List<Item> items, Answers answers) {
        var wrong = new ArrayList<String>();
        var declined = new ArrayList<String>();
        var notAsked = new ArrayList<String>();
        for (var item : items) {
            switch (answers.to(item.key())) {
                case Answer.Chosen(var code) -> {
                    if (!item.offers(code)) {
                        wrong.add(item.key());
                    }
                }
                case Answer.Declined() -> declined.add(item.key());
                case Answer.NotAsked() -> notAsked.add(item.key());
            }
        }
        var known = items.stream().map(Item::key).toList();
        answers.byItem().keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(wrong::add);

        return because(Score.Reason.NOT_AN_OPTION, wrong)
                .or(() -> because(Score.Reason.DECLINED, declined))
                .or(() -> because(Score.Reason.NOT_ASKED, notAsked));
    }

    private static Optional<Score.NotScored> because(Score.Reason reason, List<String> itemKeys) {
        return itemKeys.isEmpty() ? Optional.empty() : Optional.of(new Score.NotScored(reason, itemKeys));
    }
}
