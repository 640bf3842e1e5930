package se.lotsen.grant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A day by which something has to be done about a grant.
 *
 * @param daysLeft days after today; less than zero when it has been
 * @param done true when nothing more has to be done
 */
public record Deadline(Grant grant, Kind kind, LocalDate on, int daysLeft, boolean done) {

    /** What has to be done. */
    public enum Kind {
        REQUISITION,
        USE_UNTIL,
        REPORT
    }

    /** True when the day has been and it was not done. */
    public boolean isMissed() {
        return !done && daysLeft < 0;
    }

    /**
     * The days of a grant, first day first.
     *
     * @param left what can still be used
     * @param reported true when a report has been submitted
     */
    static List<Deadline> of(Grant grant, Money left, boolean reported, LocalDate today) {
        var days = new ArrayList<Deadline>();
        var asked = grant.isRequisitioned();
        if (grant.requisitionDue() != null) {
            days.add(day(grant, Kind.REQUISITION, grant.requisitionDue(), today, asked));
        }
        var usedUp = asked && !left.isPositive();
        days.add(day(grant, Kind.USE_UNTIL, grant.usableTo(), today, usedUp || today.isAfter(grant.usableTo())));
        if (grant.reportDue() != null) {
            days.add(day(grant, Kind.REPORT, grant.reportDue(), today, reported));
        }
        days.sort(Comparator.comparing(Deadline::on));
        return days;
    }

    private static Deadline day(Grant grant, Kind kind, LocalDate on, LocalDate today, boolean done) {
        return new Deadline(grant, kind, on, (int) ChronoUnit.DAYS.between(today, on), done);
    }
}
