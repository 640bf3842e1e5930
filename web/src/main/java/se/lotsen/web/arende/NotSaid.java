package se.lotsen.web.arende;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Unsaid;
import se.lotsen.web.support.Texts;

/** What a talk says nothing about: an answer that was not given is not the answer that nothing stands in the way. */
public final class NotSaid {

    private NotSaid() {}

    /**
     * "Vill inte svara: Trygghet, Pengar", a line for each reason; none when every heading was answered.
     *
     * @param unsaid why, by name of the heading
     */
    public static List<String> about(Map<String, String> unsaid, Texts t) {
        return Arrays.stream(Unsaid.values())
                .map(why -> line(why, unsaid, t))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String line(Unsaid why, Map<String, String> unsaid, Texts t) {
        var headings = Arrays.stream(Barrier.Group.values())
                .filter(group -> why.name().equals(unsaid.get(group.name())))
                .map(group -> t.of("words.barrierGroup", group))
                .collect(Collectors.joining(", "));
        return headings.isEmpty() ? "" : t.of("words.unsaid", why) + ": " + headings;
    }
}
