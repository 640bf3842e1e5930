package se.lotsen.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.ToldTalks;
import se.lotsen.shared.SmallestShown;

/**
 * What a report tells of those with whom talks were held in the grant's year, whoever pays for the talks. A trait is told when the year is over, for a number
 * that grows from one day to the next tells of whoever came between; where neither those with it nor those without are few or none; and where nor is what
 * has changed since a report of the year told it, of this grant or another: what two of them tell could be subtracted. Ages are those of the manager's page.
 *
 * @param over true when the year is over
 * @param ages as the manager's page tells them
 * @param earlier reports of any grant of the year that have been submitted
 */
record TalksHeld(List<HeldTalkRow> talks, boolean over, List<ToldTalks.OfAge> ages, List<ReportContents> earlier) {

    String lonely(SmallestShown smallest) {
        return told(Part.FIGURE, ReportFigure.LONELY.name(), HeldTalkRow::lonely, smallest);
    }

    String introduced(SmallestShown smallest) {
        return told(Part.FIGURE, ReportFigure.INTRODUCED.name(), HeldTalkRow::introduced, smallest);
    }

    /** A line for each age band that the page tells, and one for each heading of barriers. */
    List<ReportLine> lines(SmallestShown smallest) {
        var lines = new ArrayList<ReportLine>();
        var mayTell = ages.stream().noneMatch(one -> hasChangedByFew(one, smallest));
        for (var one : ages)
            lines.add(new ReportLine(Part.AGE, key(one.band()), "", mayTell ? ReportContents.text(one.talks()) : ""));
        for (var group : Barrier.Group.values())
            lines.add(new ReportLine(
                    Part.BARRIER,
                    group.name(),
                    "",
                    told(Part.BARRIER, group.name(), talk -> talk.has(group), smallest)));
        return lines;
    }

    private String told(Part part, String key, Predicate<HeldTalkRow> trait, SmallestShown smallest) {
        var with = (int) talks.stream().filter(trait).count();
        var without = talks.size() - with;
        if (!over || with < smallest.figure() || without < smallest.figure()) return "";
        var hasChangedByFew = earlier.stream().anyMatch(then -> hasChangedByFew(then, part, key, with, smallest));
        return hasChangedByFew ? "" : Integer.toString(with);
    }

    /** True when those who came or went since a version that told the trait are few with it, or few without it. */
    private boolean hasChangedByFew(ReportContents then, Part part, String key, int with, SmallestShown smallest) {
        var before = then.value(part, key);
        if (before.isEmpty()) return false;
        var all = then.figure(ReportFigure.HELD);
        if (all.isEmpty()) return true;
        var withThen = Integer.parseInt(before);
        var withoutThen = Integer.parseInt(all) - withThen;
        return smallest.hides(Math.abs(with - withThen)) || smallest.hides(Math.abs(talks.size() - with - withoutThen));
    }

    private boolean hasChangedByFew(ToldTalks.OfAge now, SmallestShown smallest) {
        var count = now.talks().count();
        return earlier.stream()
                .map(then -> then.value(Part.AGE, key(now.band())))
                .anyMatch(before -> count != null
                        && !before.isEmpty()
                        && smallest.hides(Math.abs(count - Integer.parseInt(before))));
    }

    /** "75-79", "-64", "85-", or "unknown". */
    private static String key(AgeBand band) {
        if (band.equals(AgeBand.UNKNOWN)) return "unknown";
        return (band.from() == null ? "" : band.from()) + "-" + (band.to() == null ? "" : band.to());
    }
}
