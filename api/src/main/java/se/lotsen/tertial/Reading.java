package se.lotsen.tertial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.lotsen.access.Actor;
import se.lotsen.attendance.VisitFigures;
import se.lotsen.complaint.CountComplaints;
import se.lotsen.complaint.Tally;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigures;
import se.lotsen.support.SupportFigures;

/** What one report has counted: each kind of figure once for a period, however many indicators are told by it. */
final class Reading {

    private final CountComplaints countComplaints;
    private final VisitFigures visitFigures;
    private final TalkFigures talkFigures;
    private final SupportFigures supportFigures;
    private final Set<Period> periods;
    private final Actor actor;

    private final Map<Period, Tally> complaints = new HashMap<>();
    private final Map<Period, VisitFigures.Visits> visits = new HashMap<>();
    private final Map<Period, TalkFigures.Contents> talks = new HashMap<>();
    private final Map<Period, SupportFigures.Contents> support = new HashMap<>();

    Reading(
            CountComplaints countComplaints,
            VisitFigures visitFigures,
            TalkFigures talkFigures,
            SupportFigures supportFigures,
            Set<Period> periods,
            Actor actor) {
        this.countComplaints = countComplaints;
        this.visitFigures = visitFigures;
        this.talkFigures = talkFigures;
        this.supportFigures = supportFigures;
        this.periods = periods;
        this.actor = actor;
    }

    Tally complaints(Period period) {
        return complaints.computeIfAbsent(
                period, it -> countComplaints.count(it, actor).tally());
    }

    VisitFigures.Visits visits(Period period) {
        if (visits.isEmpty()) visits.putAll(visitFigures.read(periods, actor));
        return read(visits, period);
    }

    TalkFigures.Contents talks(Period period) {
        if (talks.isEmpty()) talks.putAll(talkFigures.read(periods, actor));
        return read(talks, period);
    }

    SupportFigures.Contents support(Period period) {
        return support.computeIfAbsent(period, it -> supportFigures.read(it, actor));
    }

    private static <T> T read(Map<Period, T> figures, Period period) {
        var found = figures.get(period);
        if (found == null) throw new IllegalArgumentException("no period of this report");
        return found;
    }
}
