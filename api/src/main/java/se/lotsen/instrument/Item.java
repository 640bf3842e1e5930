package se.lotsen.instrument;

import java.util.Arrays;
import java.util.List;

/** One question: its stable key, the message that words it, and the answers in the order they are shown. */
public record Item(String key, String messageKey, List<Option> options) {

    public Item {
        options = List.copyOf(options);
    }

    /** One answer to choose: the code that is stored and the message that words it. */
    public record Option(int code, String messageKey) {}

    boolean offers(int code) {
        return options.stream().anyMatch(option -> option.code() == code);
    }

    static Item of(String instrumentKey, String key, int... codes) {
        var options = Arrays.stream(codes)
                .mapToObj(code -> new Option(code, "instrument.%s.answer.%d".formatted(instrumentKey, code)))
                .toList();
        return new Item(key, "instrument.%s.item.%s".formatted(instrumentKey, key), options);
    }
}
