package se.lotsen.web.ledning;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Need;
import se.lotsen.reporting.ShowNeeds.Contents;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/** What people lack and where, in a period. */
public record BehovPage(Frame frame, int thisYear, Contents contents) implements Page {

    /** A figure: how many lack something in an area, or in the whole municipality when that is its first line. */
    public record Line(String what, String where, String persons, String href) {}

    /** Periods to choose among: three years, each with its thirds. */
    public List<FixedPeriod> periods() {
        return LedningPage.periods(thisYear);
    }

    /** A period in words. */
    public String name(FixedPeriod period) {
        return new Figures(frame.t()).name(period);
    }

    /** What somebody lacked in the period, in the order of the alphabet: any other order would tell of what is hidden. */
    public List<Line> lines() {
        return contents.needs().stream()
                .filter(need -> tells(need.in(contents.period())))
                .sorted(Comparator.comparing(need -> what(need.kind(), frame.t())))
                .flatMap(this::lines)
                .toList();
    }

    private Stream<Line> lines(Need need) {
        var what = what(need.kind(), frame.t());
        var href = need.hasRows() ? BehovRaderPage.href(need.kind(), contents.period()) : "";
        var all = new Line(what, frame.t().of("behov.everywhere"), text(need.in(contents.period())), href);
        if (need.areas().size() == 1) return Stream.of(all);
        var areas = IntStream.range(0, need.areas().size())
                .filter(area -> tells(need.at(area, contents.period())))
                .mapToObj(area ->
                        new Line(what, where(need.areas().get(area)), text(need.at(area, contents.period())), ""));
        return Stream.concat(Stream.of(all), areas);
    }

    /** True when some figure of the period is hidden. */
    public boolean hides() {
        return lines().stream().anyMatch(line -> line.persons().equals(text(Shown.HIDDEN)));
    }

    /** When it was counted. */
    public String asOf() {
        return frame.t().dateTime(contents.asOf());
    }

    /** A kind in words: "Dans". */
    static String what(String kind, Texts t) {
        if (kind.equals(Need.OTHER)) return t.of("behov.other");
        var words = t.of("matching.interest." + kind);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String where(String area) {
        return area.equals(Need.NO_AREA) ? frame.t().of("behov.noArea") : area;
    }

    private String text(Shown shown) {
        return new Figures(frame.t()).text(shown);
    }

    private static boolean tells(Shown shown) {
        return !Objects.equals(shown.count(), 0);
    }
}
