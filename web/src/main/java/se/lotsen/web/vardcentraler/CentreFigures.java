package se.lotsen.web.vardcentraler;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthcentre.CentreLine;
import se.lotsen.healthcentre.Routine;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.Texts;

/** How a health centre's figures are written on the pages. */
public record CentreFigures(Texts t) {

    /** A day, or a dash. */
    public String day(@Nullable LocalDate day) {
        return day == null ? none() : t.date(day);
    }

    /** Referrals of the year. */
    public String received(CentreLine line) {
        return FigureText.of(line.figures().received(), t);
    }

    /** Cases of the year. */
    public String cases(CentreLine line) {
        return FigureText.of(line.figures().cases(), t);
    }

    /** Referrals per 1 000 listed: "12,5". */
    public String perThousand(CentreLine line) {
        var rate = line.perThousand();
        if (rate != null) return t.of("vardcentraler.rate", rate);
        return line.figures().received().isHidden() ? t.of("ledning.hidden") : none();
    }

    /** Median working days to the answer. */
    public String days(CentreLine line) {
        var days = line.figures().daysToAnswer();
        if (days != null) return t.of("ledning.number", days);
        return line.figures().received().isHidden() ? t.of("ledning.hidden") : t.of("vardcentraler.tooFew");
    }

    /** Listed residents with the day: "1 840 (lör 28 nov 2026)". */
    public String listed(CentreLine line) {
        var listing = line.listing();
        return listing == null ? none() : t.of("vardcentraler.listedOn", listing.listed(), t.date(listing.asOf()));
    }

    /** The contact person, or a dash. */
    public String contact(@Nullable Routine routine) {
        return routine == null || routine.contactName().isEmpty() ? none() : routine.contactName();
    }

    /** Day of the latest meeting. */
    public String lastMeeting(@Nullable Routine routine) {
        return day(routine == null ? null : routine.lastMeetingOn());
    }

    /** Day of the next meeting. */
    public String nextMeeting(@Nullable Routine routine) {
        return day(routine == null ? null : routine.nextMeetingOn());
    }

    private String none() {
        return t.of("vardcentraler.none");
    }
}
