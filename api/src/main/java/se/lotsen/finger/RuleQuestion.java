package se.lotsen.finger;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import se.lotsen.catalogue.Activity.Finger;

/** One question of the lifestyle index, about one finger, with its answers in order. */
public record RuleQuestion(Finger finger, String text, List<RuleAnswer> answers) {

    /** Keeps the answers as they are. */
    public RuleQuestion {
        answers = List.copyOf(answers);
    }

    /** Place of the answer that was typed: its words in any case, or its number from 1; empty when there is no such answer. */
    OptionalInt placeOf(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        for (var place = 0; place < answers.size(); place++) {
            var told = answers.get(place).text().toLowerCase(Locale.ROOT);
            if (told.equals(wanted) || Integer.toString(place + 1).equals(wanted)) return OptionalInt.of(place);
        }
        return OptionalInt.empty();
    }

    int highest() {
        return answers.stream().mapToInt(RuleAnswer::points).max().orElse(0);
    }

    boolean has(int place) {
        return place >= 0 && place < answers.size();
    }
}
