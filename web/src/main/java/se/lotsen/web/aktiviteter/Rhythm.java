package se.lotsen.web.aktiviteter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lotsen.catalogue.Session;
import se.lotsen.web.support.Texts;

/** When something is held, read from its coming sessions: "tisdagar kl. 13.00". What the sessions do not show is not said. */
final class Rhythm {

    private static final int MOST_TIMES = 3;
    private static final EnumSet<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final Texts t;

    Rhythm(Texts t) {
        this.t = t;
    }

    /** In words, or empty when there are too few sessions to tell. */
    String of(List<Session> sessions) {
        var byTime = new TreeMap<String, Map<DayOfWeek, List<Instant>>>();
        for (var session : sessions) {
            byTime.computeIfAbsent(t.time(session.startsAt()), _ -> new TreeMap<>())
                    .computeIfAbsent(session.day(), _ -> new ArrayList<>())
                    .add(session.startsAt());
        }
        if (byTime.size() > MOST_TIMES) return t.of("aktiviteter.severalTimes");
        var said = new ArrayList<String>();
        byTime.forEach((time, days) -> said.add(atTime(time, days)));
        return said.contains("") ? "" : String.join(", ", said);
    }

    private String atTime(String time, Map<DayOfWeek, List<Instant>> days) {
        var gap = days.values().stream().mapToLong(Rhythm::shortestGap).min().orElse(0);
        if (days.size() > 1) return gap > 7 ? "" : t.of("aktiviteter.at", names(days), time);
        var day = days.keySet().iterator().next();
        if (gap == 7) return t.of("aktiviteter.at", t.of("aktiviteter.days", day), time);
        if (gap == 14) return t.of("aktiviteter.everyOther", t.of("aktiviteter.day", day), time);
        if (gap == 28 || gap == 35) return t.of("aktiviteter.monthly", t.of("aktiviteter.day", day), time);
        return "";
    }

    private String names(Map<DayOfWeek, List<Instant>> days) {
        if (days.keySet().equals(WEEKDAYS)) return t.of("aktiviteter.weekdays");
        var names =
                days.keySet().stream().map(it -> t.of("aktiviteter.days", it)).collect(Collectors.toList());
        var last = names.removeLast();
        return t.of("aktiviteter.and", String.join(", ", names), last);
    }

    /** Whole days between the two sessions that lie closest, 0 when there is only one; the clock change is no gap. */
    private static long shortestGap(List<Instant> moments) {
        var shortest = Long.MAX_VALUE;
        for (var i = 1; i < moments.size(); i++) {
            var gap = Duration.between(moments.get(i - 1), moments.get(i))
                    .plusHours(12)
                    .toDays();
            shortest = Math.min(shortest, gap);
        }
        return shortest == Long.MAX_VALUE ? 0 : shortest;
    }
}
