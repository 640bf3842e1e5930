package se.lotsen.finger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which applicants are offered places. Those whom the rule leaves out, with their reasons, and those who have not answered every
 * question stand apart. The highest index goes first; between equals the one who applied first, and then the lower number.
 *
 * @param ranked those who wait for an offer, the next first
 * @param excluded those who wait and are left out
 * @param incomplete those who wait and have not answered every question
 * @param free places that nobody has taken and nobody is asked about
 */
public record Queue(List<Ranked> ranked, List<Excluded> excluded, List<Applicant> incomplete, int free) {

    /** Somebody in the queue, with the index that decides the place. */
    public record Ranked(int index, Applicant applicant) {}

    /** Somebody left out, with every reason. */
    public record Excluded(Applicant applicant, List<Exclusion> reasons) {}

    /** The queue of a programme. A place that somebody left before the first day is free again; later the cohort is what it is. */
    public static Queue of(IndexRule rule, int places, LocalDate startsOn, List<Applicant> applicants) {
        var waiting = applicants.stream()
                .filter(one -> one.stage() instanceof Stage.Applied)
                .toList();
        var excluded = new ArrayList<Excluded>();
        var incomplete = new ArrayList<Applicant>();
        var eligible = new ArrayList<Ranked>();
        for (var one : waiting) {
            var reasons = Exclusion.of(one, rule);
            var index = rule.index(one.answers());
            if (!reasons.isEmpty()) excluded.add(new Excluded(one, reasons));
            else if (index.isEmpty()) incomplete.add(one);
            else eligible.add(new Ranked(index.getAsInt(), one));
        }
        eligible.sort(Comparator.comparingInt(Ranked::index)
                .reversed()
                .thenComparing(one -> one.applicant().appliedOn())
                .thenComparing(one -> one.applicant().number()));
        var taken = (int) applicants.stream()
                .filter(one -> takesAPlace(one.stage(), startsOn))
                .count();
        return new Queue(
                List.copyOf(eligible), List.copyOf(excluded), List.copyOf(incomplete), Math.max(0, places - taken));
    }

    /** Those who are to be offered the places that are free. */
    public List<Applicant> next() {
        return ranked.stream().limit(free).map(Ranked::applicant).toList();
    }

    private static boolean takesAPlace(Stage stage, LocalDate startsOn) {
        return switch (stage) {
            case Stage.Offered _, Stage.Accepted _ -> true;
            case Stage.Left left -> !left.on().isBefore(startsOn);
            case Stage.Applied _, Stage.Withdrawn _, Stage.Declined _, Stage.Lapsed _ -> false;
        };
    }
}
