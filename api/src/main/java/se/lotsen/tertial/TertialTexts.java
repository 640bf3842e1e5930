package se.lotsen.tertial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has been written about a year. A text is carried forward: until somebody writes about a third, what was written about the third before
 * it stands there, as a draft to go on from.
 */
final class TertialTexts {

    /** The topic of what is said about the complaints. */
    static final String COMPLAINTS = "complaints";

    private final Map<String, Map<Third, String>> byTopic;

    TertialTexts(List<TextRow> rows) {
        this.byTopic = rows.stream()
                .collect(Collectors.groupingBy(TextRow::topic, Collectors.toMap(TextRow::third, TextRow::text)));
    }

    /** What stands under a topic in a third. */
    Written of(String topic, Third third) {
        var written = byTopic.getOrDefault(topic, Map.of());
        for (var at = third.ordinal(); at >= 0; at--) {
            var found = Optional.ofNullable(written.get(Third.values()[at]));
            if (found.isPresent()) return new Written(found.get(), at != third.ordinal());
        }
        return new Written("", false);
    }
}
