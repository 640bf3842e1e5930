package se.lotsen.web.vardcentraler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthcentre.CentreLine;
import se.lotsen.healthcentre.CentreList;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.healthcentre.Silence;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/** The lists of health centres as a file: what the page shows and nothing else. */
final class CentreFile {

    private static final List<String> DEFINED =
            List.of("signedOn", "listed", "received", "perThousand", "cases", "lastReferral");

    private final Texts t;
    private final ShowHealthCentres.Contents contents;
    private final CentreFigures words;

    CentreFile(Texts t, ShowHealthCentres.Contents contents) {
        this.t = t;
        this.contents = contents;
        this.words = new CentreFigures(t);
    }

    FigureFile table() {
        var lines = new ArrayList<List<Object>>();
        for (var list : CentreList.values()) {
            for (var line : contents.of(list)) lines.add(line(line));
        }
        return new FigureFile(t, t.of("vardcentraler.title"), head(), lines, dictionary());
    }

    private List<String> head() {
        return List.of(
                t.of("ledning.year"),
                t.of("vardcentraler.listColumn"),
                t.of("vardcentraler.centre"),
                t.of("vardcentraler.signedOn"),
                t.of("vardcentraler.contactName"),
                t.of("vardcentraler.lastMeeting"),
                t.of("vardcentraler.nextMeeting"),
                t.of("vardcentraler.listed"),
                t.of("vardcentraler.asOf"),
                t.of("vardcentraler.received"),
                t.of("vardcentraler.perThousand"),
                t.of("vardcentraler.days"),
                t.of("vardcentraler.cases"),
                t.of("vardcentraler.lastReferral"));
    }

    private List<Object> line(CentreLine line) {
        var routine = line.routine();
        var listing = line.listing();
        var figures = line.figures();
        return List.of(
                contents.year(),
                t.of("vardcentraler.list", line.list()),
                line.name(),
                day(line.signedOn()),
                routine == null ? "" : routine.contactName(),
                day(routine == null ? null : routine.lastMeetingOn()),
                day(routine == null ? null : routine.nextMeetingOn()),
                listing == null ? "" : listing.listed(),
                day(listing == null ? null : listing.asOf()),
                number(figures.received().count(), words.received(line)),
                number(line.perThousand(), words.perThousand(line)),
                number(figures.daysToAnswer(), words.days(line)),
                number(figures.cases().count(), words.cases(line)),
                day(line.lastReferralOn()));
    }

    private static Object number(@Nullable Object number, String otherwise) {
        return number == null ? otherwise : number;
    }

    private static Object day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(t.of("ledning.countedAt"), t.dateTime(contents.asOf())));
        for (var list : CentreList.values())
            lines.add(List.of(
                    t.of("vardcentraler.list", list), t.of("vardcentraler.listMeans." + list.name(), Silence.DAYS)));
        for (var column : DEFINED)
            lines.add(List.of(t.of("vardcentraler." + column), t.of("vardcentraler." + column + "Means")));
        lines.add(List.of(t.of("vardcentraler.days"), t.of("vardcentraler.daysMeans", contents.threshold())));
        if (!contents.tellsReferrals())
            lines.add(List.of(
                    t.of("vardcentraler.received"),
                    t.of("vardcentraler.noReferrals", String.valueOf(contents.year()))));
        lines.add(List.of(t.of("ledning.hidden"), t.of("ledning.hiddenWhy", contents.threshold())));
        return lines;
    }
}
