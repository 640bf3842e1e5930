package se.lotsen.instrument;

import java.util.Map;

/** The answers to one instrument, by item key. A key that is absent was not asked. */
public record Answers(Map<String, Answer> byItem) {

    public Answers {
        byItem = Map.copyOf(byItem);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Answer to(String itemKey) {
        return byItem.getOrDefault(itemKey, Answer.notAsked());
    }
}
