package se.lotsen.tertial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.attendance.VisitFigures;
import se.lotsen.complaint.CountComplaints;
import se.lotsen.complaint.Tally;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigures;
import se.lotsen.reporting.YearInThirds;
import se.lotsen.support.SupportFigures;
import se.lotsen.support.SupportService;

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
    private final Map<Integer, TalkFigures.Contents> talks = new HashMap<>();
    private final Map<Integer, Map<SupportService, YearInThirds>> support = new HashMap<>();

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

    TalkFigures.Contents talks(int year) {
        if (talks.isEmpty()) {
            var years = periods.stream().map(period -> period.from().getYear()).collect(Collectors.toSet());
            talks.putAll(talkFigures.read(years, actor));
        }
        return read(talks, year);
    }

    YearInThirds persons(SupportService service, int year) {
        return read(support.computeIfAbsent(year, it -> supportFigures.persons(it, actor)), service);
    }

    int supportVisits(Period period) {
        return supportFigures.visits(period, actor);
    }

    private static <K, T> T read(Map<K, T> figures, K which) {
        var found = figures.get(which);
        if (found == null) throw new IllegalArgumentException("nothing of this report");
        return found;
    }
}
