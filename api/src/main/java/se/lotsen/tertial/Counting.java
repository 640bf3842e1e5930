package se.lotsen.tertial;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import se.lotsen.access.Actor;
import se.lotsen.attendance.VisitFigures;
import se.lotsen.attendance.VisitFigures.Visits;
import se.lotsen.complaint.CountComplaints;
import se.lotsen.complaint.Tally;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.reporting.TalkFigures;
import se.lotsen.reporting.YearInThirds;
import se.lotsen.shared.Sex;
import se.lotsen.support.SupportFigures;
import se.lotsen.support.SupportService;

/** Asks the packages that count for an indicator's figures. Persons come suppressed, and of the year and its thirds they are one {@link YearInThirds}. */
@Singleton
class Counting {

    private final CountComplaints complaints;
    private final VisitFigures visits;
    private final TalkFigures talks;
    private final SupportFigures support;

    Counting(CountComplaints complaints, VisitFigures visits, TalkFigures talks, SupportFigures support) {
        this.complaints = complaints;
        this.visits = visits;
        this.talks = talks;
        this.support = support;
    }

    /** What the indicators of one report are told by, in its periods. */
    Reading begin(Set<Period> periods, Actor actor) {
        return new Reading(complaints, visits, talks, support, periods, actor);
    }

    static Outcome of(Source source, int year, Third until, Reading reading) {
        return switch (source) {
            case MANUAL -> throw new IllegalArgumentException("a manager writes it");
            case COMPLAINTS -> complaints(Tally::items, year, until, reading);
            case PRAISE -> complaints(line("praise"), year, until, reading);
            case FEEDBACK_GIVEN -> complaints(line("fedBack"), year, until, reading);
            case MEASURES_TAKEN -> complaints(line("acted"), year, until, reading);
            case VISITS -> visits(Visits::visits, Visits::women, Visits::men, year, until, reading);
            case SESSIONS_HELD -> visits(Visits::held, _ -> 0, _ -> 0, year, until, reading);
            case TALKS_OFFERED -> talks(TalkFigure.OFFERED, year, until, reading);
            case TALKS_HELD -> talks(TalkFigure.HELD, year, until, reading);
            case SUPPORT_VISITS -> counted(period -> Amount.of((long) reading.supportVisits(period)), year, until);
            case IT_SUPPORT_PERSONS -> persons(SupportService.IT_SUPPORT, year, until, reading);
            case HANDYMAN_PERSONS -> persons(SupportService.HANDYMAN, year, until, reading);
            case SIGHT_AND_HEARING_PERSONS -> persons(SupportService.SIGHT_AND_HEARING, year, until, reading);
            case CARERS_PERSONS -> persons(SupportService.CARERS, year, until, reading);
            case ELDER_SUPPORT_PERSONS -> persons(SupportService.ELDER_SUPPORT, year, until, reading);
        };
    }

    private static ToLongFunction<Tally> line(String key) {
        return tally -> tally.byLine().getOrDefault(key, 0);
    }

    private static Outcome complaints(ToLongFunction<Tally> figure, int year, Third until, Reading reading) {
        return counted(period -> Amount.of(figure.applyAsLong(reading.complaints(period))), year, until);
    }

    /** What tells of work and not of persons: the thirds and the sum as they are. */
    private static Outcome counted(Function<Period, Amount> figure, int year, Third until) {
        return new Outcome(
                thirds(figure, year, until),
                figure.apply(until.untilEndOf(year)),
                Amount.NOTHING,
                Amount.NOTHING,
                figure.apply(Period.year(year - 1)));
    }

    private static Outcome visits(
            ToLongFunction<Visits> all,
            ToLongFunction<Visits> women,
            ToLongFunction<Visits> men,
            int year,
            Third until,
            Reading reading) {
        var soFar = reading.visits(until.untilEndOf(year));
        return new Outcome(
                thirds(period -> Amount.of(all.applyAsLong(reading.visits(period))), year, until),
                Amount.of(all.applyAsLong(soFar)),
                Amount.of(women.applyAsLong(soFar)),
                Amount.of(men.applyAsLong(soFar)),
                Amount.of(all.applyAsLong(reading.visits(Period.year(year - 1)))));
    }

    private static Outcome talks(TalkFigure figure, int year, Third until, Reading reading) {
        return shown(of -> reading.talks(of).of(figure).told(), year, until);
    }

    private static Outcome persons(SupportService service, int year, Third until, Reading reading) {
        return shown(of -> reading.persons(service, of), year, until);
    }

    /** What tells of persons: as it may be shown, and so that the thirds give nothing away of one another. */
    private static Outcome shown(IntFunction<YearInThirds> figure, int year, Third until) {
        var told = figure.apply(year);
        var soFar = told.first(until.ordinal() + 1);
        return new Outcome(
                thirds(third -> Amount.of(told.thirds().get(third.ordinal()).total()), until),
                Amount.of(soFar.total()),
                Amount.of(soFar.columnTotal(Sex.WOMAN.ordinal())),
                Amount.of(soFar.columnTotal(Sex.MAN.ordinal())),
                Amount.of(figure.apply(year - 1).year().total()));
    }

    private static List<Amount> thirds(Function<Period, Amount> figure, int year, Third until) {
        return thirds(third -> figure.apply(third.of(year)), until);
    }

    private static List<Amount> thirds(Function<Third, Amount> figure, Third until) {
        return Arrays.stream(Third.values())
                .map(third -> third.compareTo(until) <= 0 ? figure.apply(third) : Amount.NOTHING)
                .toList();
    }
}
