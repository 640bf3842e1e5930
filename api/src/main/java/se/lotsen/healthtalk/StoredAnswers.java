package se.lotsen.healthtalk;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Answers;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;

/** Answers as they are kept and posted: by item key a number, DECLINED or NOT_ASKED. */
public final class StoredAnswers {

    private StoredAnswers() {}

    /** The answers to one instrument; those of other instruments are left out, and what is no answer is an option that does not exist. */
    public static Answers read(Instrument instrument, Map<String, String> stored) {
        return new Answers(instrument.items().stream()
                .map(Item::key)
                .filter(stored::containsKey)
                .collect(Collectors.toMap(key -> key, key -> answer(stored.getOrDefault(key, "")))));
    }

    static Map<String, String> write(Answers answers) {
        var stored = new TreeMap<String, String>();
        answers.byItem().forEach((key, answer) -> stored.put(key, text(answer)));
        return stored;
    }

    private static Answer answer(String text) {
        return switch (text) {
            case "DECLINED" -> Answer.declined();
            case "NOT_ASKED" -> Answer.notAsked();
            default -> Answer.chosen(code(text));
        };
    }

    private static int code(String text) {
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text, 10) : -1;
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> Integer.toString(chosen.code());
            case Answer.Declined _ -> "DECLINED";
            case Answer.NotAsked _ -> "NOT_ASKED";
        };
    }
}
