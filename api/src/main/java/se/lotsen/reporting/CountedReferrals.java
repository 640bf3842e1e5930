package se.lotsen.reporting;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;

/** Counts the referrals of a year and hides what is small: those answered, those that wait and their sum together. */
@Singleton
class CountedReferrals {

    private final ReferralCountRows rows;
    private final CountedTalks talks;

    CountedReferrals(ReferralCountRows rows, CountedTalks talks) {
        this.rows = rows;
        this.talks = talks;
    }

    /** The figures as they may be shown, with a row for each of the centres and for every other sender. */
    ReferralFigures in(int year, List<UUID> known, Actor actor) {
        var period = FixedPeriod.year(year);
        var counted = rows.referrals(actor.municipalityId(), period.from(), period.until());
        var centres = new ArrayList<>(known);
        counted.stream()
                .map(ReferralCountRow::healthCentreId)
                .distinct()
                .filter(id -> !centres.contains(id))
                .forEach(centres::add);
        if (centres.isEmpty()) centres.add(new UUID(0, 0));
        var answered = counted.stream().filter(row -> row.answeredOn() != null).toList();
        var waiting = counted.stream().filter(row -> row.answeredOn() == null).toList();
        var shown = Suppression.hide(List.of(table(answered, centres), table(waiting, centres)), talks.threshold());
        var told = shown.parts().getFirst();
        var median = new Median();
        var medians = new ArrayList<@Nullable Integer>();
        for (var c = 0; c < centres.size(); c++) {
            var centre = centres.get(c);
            medians.add(median(median, answered, row -> row.healthCentreId().equals(centre), told.rowTotal(c)));
        }
        medians.add(median(median, answered, _ -> true, told.total()));
        var ofAll = new ArrayList<@Nullable Integer>();
        for (var third = 1; third <= 3; third++) {
            var wanted = third;
            ofAll.add(median(median, answered, row -> tertial(row) == wanted, told.columnTotal(third - 1)));
        }
        ofAll.add(median(median, answered, _ -> true, told.total()));
        return new ReferralFigures(centres, shown.sum(), told, medians, ofAll);
    }

    private @Nullable Integer median(
            Median median, List<ReferralCountRow> answered, Predicate<ReferralCountRow> wanted, Shown howMany) {
        var count = howMany.count();
        if (count == null || count < talks.threshold()) return null;
        var days = new ArrayList<DaysRow>();
        for (var row : answered) {
            var on = row.answeredOn();
            if (on != null && wanted.test(row)) days.add(new DaysRow(row.receivedOn(), on, row.referrals()));
        }
        return median.of(days);
    }

    private static List<List<Integer>> table(List<ReferralCountRow> counted, List<UUID> centres) {
        return centres.stream()
                .map(centre -> IntStream.rangeClosed(1, 3)
                        .mapToObj(third -> counted.stream()
                                .filter(row -> row.healthCentreId().equals(centre) && tertial(row) == third)
                                .mapToInt(ReferralCountRow::referrals)
                                .sum())
                        .toList())
                .toList();
    }

    private static int tertial(ReferralCountRow row) {
        return (row.receivedOn().getMonthValue() + 3) / 4;
    }
}
