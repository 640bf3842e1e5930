package se.lotsen.web.samtal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Texts;

/** The loneliness questions on a form: the same in the health talk and in the follow-ups, so that the answers can be compared. */
public final class Questions {

    /** In the order they are asked. */
    public static final List<Item> ALL = Stream.concat(
                    Instrument.DIRECT_LONELINESS.items().stream(), Instrument.UCLA_3.items().stream())
            .toList();

    private Questions() {}

    /** Name of the field of a question. */
    public static String field(Item question) {
        return "svar-" + question.key();
    }

    /** The answers in a sent form, by item key. */
    public static Map<String, String> read(FormFields fields) {
        var answers = new HashMap<String, String>();
        for (var question : ALL) {
            var answer = fields.text(field(question));
            if (!answer.isEmpty()) answers.put(question.key(), answer);
        }
        return Map.copyOf(answers);
    }

    /** The answers to choose among; that there is none is one of two further choices. */
    public static List<Choice> choices(Item question, Texts t) {
        var all = new ArrayList<Choice>();
        question.options()
                .forEach(option -> all.add(new Choice(Integer.toString(option.code()), t.of(option.messageKey()))));
        all.add(new Choice("DECLINED", t.of("instrument.answer.declined")));
        all.add(new Choice("NOT_ASKED", t.of("instrument.answer.not-asked")));
        return List.copyOf(all);
    }
}
