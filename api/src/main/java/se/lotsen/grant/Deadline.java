package se.lotsen.grant;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day by which something has to be done about a grant.
 *
 * @param amount what has to be paid back; nothing for other days
 * @param daysLeft days after today; less than zero when it has been
 * @param done true when nothing more has to be done
 */
public record Deadline(Grant grant, Kind kind, Money amount, LocalDate on, int daysLeft, boolean done) {

    /** Months that Socialstyrelsen takes to approve an ombud, as its calls of 2020 and 2022 say. */
    private static final int OMBUD_MONTHS = 1;

    /**
     * Day of the year after the last day of use by which the calls of 2019 and 2020 wanted the report. Holds for what is paid back while a grant's
     * own day is not known.
     */
    private static final MonthDay USUAL_REPORT = MonthDay.of(2, 28);

    /** What has to be done. */
    public enum Kind {
        /** See to it that the one who asks for the money is approved. Done when a manager has noted it, or when the money is asked for. */
        OMBUD,
        REQUISITION,
        USE_UNTIL,
        REPORT,
        /** Pay back what is left after the last day of use. */
        REPAY
    }

    /** True when the day has been and it was not done. */
    public boolean isMissed() {
        return !done && daysLeft < 0;
    }

    /**
     * The days of a grant, first day first.
     *
     * @param left neither used nor paid back
     * @param reported true when a report has been submitted
     * @param approved true when a manager has noted that the ombud is approved
     */
    static List<Deadline> of(Grant grant, Money left, boolean reported, boolean approved, LocalDate today) {
        var days = new ArrayList<Deadline>();
        var asked = grant.isRequisitioned();
        if (grant.requisitionDue() != null) {
            days.add(
                    day(grant, Kind.OMBUD, grant.requisitionDue().minusMonths(OMBUD_MONTHS), today, asked || approved));
            days.add(day(grant, Kind.REQUISITION, grant.requisitionDue(), today, asked));
        }
        var usedUp = asked && !left.isPositive();
        days.add(day(grant, Kind.USE_UNTIL, grant.usableTo(), today, usedUp || today.isAfter(grant.usableTo())));
        if (grant.reportDue() != null) {
            days.add(day(grant, Kind.REPORT, grant.reportDue(), today, reported));
        }
        if (today.isAfter(grant.usableTo())) {
            days.add(repay(grant, left.orNothing(), today));
        }
        days.sort(Comparator.comparing(Deadline::on));
        return days;
    }

    /** The state sends an invoice when it has read the report, so the money should be there by then. */
    private static Deadline repay(Grant grant, Money left, LocalDate today) {
        var on =
                grant.reportDue() == null ? USUAL_REPORT.atYear(grant.usableTo().getYear() + 1) : grant.reportDue();
        return new Deadline(grant, Kind.REPAY, left, on, (int) ChronoUnit.DAYS.between(today, on), !left.isPositive());
    }

    private static Deadline day(Grant grant, Kind kind, LocalDate on, LocalDate today, boolean done) {
        return new Deadline(grant, kind, Money.ZERO, on, (int) ChronoUnit.DAYS.between(today, on), done);
    }
}
