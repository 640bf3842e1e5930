package se.lotsen.grant;

import java.util.List;
import se.lotsen.shared.Sex;
import se.lotsen.shared.SmallestShown;

/**
 * How many of the talks that a grant pays for were with women and with men, where that can be told. The manager's page tells women and men of
 * all talks of the year, other grants tell theirs, and earlier versions of the report stand beside the next with the numbers of the cases that
 * were added. So neither sex is told where the year does not tell it, nor where what is left of the year, or what has changed since a version that
 * told it, is few.
 *
 * @param paid talks that the grant pays for
 * @param ofYear how many talks of the grant's year each payer has of each sex, and how many nobody pays for
 * @param yearTells true when the sexes of all talks of the year are told
 * @param earlier reports that have been submitted
 */
record TalksBySex(List<CountedTalkRow> paid, List<Integer> ofYear, boolean yearTells, List<ReportContents> earlier) {

    /** As many as there were of a sex, or empty where that is not told. */
    String told(Sex wanted, SmallestShown smallest) {
        var few = !yearTells || ofYear.stream().anyMatch(smallest::hides);
        for (var sex : Sex.values()) {
            few |= smallest.hides(count(sex));
            for (var then : earlier) few |= smallest.hides(Math.abs(count(sex) - told(then, sex)));
        }
        return few ? "" : Long.toString(count(wanted));
    }

    private long count(Sex sex) {
        return paid.stream().filter(talk -> talk.sex() == sex).count();
    }

    /** What a report told of a sex; as many as now where it told nothing. */
    private long told(ReportContents report, Sex sex) {
        var women = report.figure(ReportFigure.TALKS_WOMEN);
        var men = report.figure(ReportFigure.TALKS_MEN);
        if (women.isEmpty() || men.isEmpty()) return count(sex);
        return switch (sex) {
            case WOMAN -> Long.parseLong(women);
            case MAN -> Long.parseLong(men);
            case UNKNOWN ->
                Long.parseLong(report.figure(ReportFigure.TALKS)) - Long.parseLong(women) - Long.parseLong(men);
        };
    }
}
