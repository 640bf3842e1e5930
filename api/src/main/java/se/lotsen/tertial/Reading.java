package se.lotsen.tertial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.lotsen.access.Actor;
import se.lotsen.attendance.Figures;
import se.lotsen.attendance.YearlyAccount;
import se.lotsen.complaint.CountComplaints;
import se.lotsen.complaint.Tally;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigures;
import se.lotsen.support.SupportFigures;

/** What one report has counted: each kind of figure once for a period, however many indicators are told by it. */
final class Reading {

    private final CountComplaints countComplaints;
    private final YearlyAccount yearlyAccount;
    private final TalkFigures talkFigures;
    private final SupportFigures supportFigures;
    private final Set<Period> periods;
    private final Actor actor;

    private final Map<Period, Tally> complaints = new HashMap<>();
    private final Map<Period, Figures> visits = new HashMap<>();
    private final Map<Period, TalkFigures.Contents> talks = new HashMap<>();
    private final Map<Period, SupportFigures.Contents> support = new HashMap<>();

    Reading(
            CountComplaints countComplaints,
            YearlyAccount yearlyAccount,
            TalkFigures talkFigures,
            SupportFigures supportFigures,
            Set<Period> periods,
            Actor actor) {
        this.countComplaints = countComplaints;
        this.yearlyAccount = yearlyAccount;
        this.talkFigures = talkFigures;
        this.supportFigures = supportFigures;
        this.periods = periods;
        this.actor = actor;
    }

    Tally complaints(Period period) {
        return complaints.computeIfAbsent(
                period, it -> countComplaints.count(it, actor).tally());
    }

    Figures visits(Period period) {
        return visits.computeIfAbsent(period, it -> yearlyAccount.in(it, actor));
    }

    TalkFigures.Contents talks(Period period) {
        if (talks.isEmpty()) talks.putAll(talkFigures.read(periods, actor));
        var found = talks.get(period);
        if (found == null) throw new IllegalArgumentException("no period of this report");
        return found;
    }

    SupportFigures.Contents support(Period period) {
        return support.computeIfAbsent(period, it -> supportFigures.read(it, actor));
    }
}
