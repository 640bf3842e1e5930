package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Someone who knows that a person counts once at a place and once in all, and tries every number that may have come. */
class PersonsByPlaceTest {

    private static final int THRESHOLD = 5;
    private static final int HIGHEST_TRY = 14;

    @Test
    void no_place_can_be_worked_out_from_the_others_and_the_number_in_all() {
        var random = new Random(1206);
        for (var i = 0; i < 600; i++) learnsNothing(Came.by(random), true);
    }

    @Test
    void nor_when_some_are_counted_in_all_and_at_no_place() {
        var random = new Random(1926);
        for (var i = 0; i < 600; i++) learnsNothing(Came.by(random), false);
    }

    @Test
    void two_small_places_that_share_nobody_are_not_told_by_what_is_left_of_all() {
        var shown = PersonsByPlace.of(List.of(4, 4, 20), 28, THRESHOLD);

        assertThat(shown.places()).containsExactly(Shown.HIDDEN, Shown.HIDDEN, new Shown(20));
        assertThat(shown.all()).isEqualTo(new Shown(28));
        learnsNothing(new Came(List.of(4, 4, 6), 14, 14), true);
    }

    @Test
    void one_small_place_takes_another_with_it_and_the_number_in_all_is_told() {
        var shown = PersonsByPlace.of(List.of(3, 12, 40), 50, THRESHOLD);

        assertThat(shown.places()).containsExactly(Shown.HIDDEN, Shown.HIDDEN, new Shown(40));
        assertThat(shown.all()).isEqualTo(new Shown(50));
    }

    @Test
    void few_in_all_are_not_told_and_a_year_without_places_is_empty() {
        assertThat(PersonsByPlace.of(List.of(3), 3, THRESHOLD))
                .isEqualTo(new PersonsByPlace(List.of(Shown.HIDDEN), Shown.HIDDEN));
        assertThat(PersonsByPlace.of(List.of(), 0, THRESHOLD)).isEqualTo(new PersonsByPlace(List.of(), new Shown(0)));
    }

    /**
     * Who came.
     *
     * @param somewhere persons counted at one place at least
     * @param all those, and persons counted at none
     */
    private record Came(List<Integer> places, int somewhere, int all) {

        static Came by(Random random) {
            var places = 1 + random.nextInt(4);
            var persons = IntStream.range(0, random.nextInt(14))
                    .map(_ -> random.nextInt(1 << places) & (random.nextBoolean() ? -1 : random.nextInt(1 << places)))
                    .toArray();
            return new Came(
                    IntStream.range(0, places)
                            .mapToObj(place -> (int) Arrays.stream(persons)
                                    .filter(person -> (person >> place & 1) == 1)
                                    .count())
                            .toList(),
                    (int) Arrays.stream(persons).filter(person -> person != 0).count(),
                    persons.length);
        }
    }

    private static void learnsNothing(Came came, boolean eachAtSomePlace) {
        var all = eachAtSomePlace ? came.somewhere() : came.all();
        var shown = PersonsByPlace.of(came.places(), all, THRESHOLD);
        var what = "%s, %d in all, shown as %s".formatted(came.places(), all, shown);
        if (!shown.all().isHidden()) assertThat(shown.all().count()).as(what).isEqualTo(all);
        var size = came.places().size();
        var lowest = new int[size];
        var highest = new int[size];
        Arrays.fill(lowest, Integer.MAX_VALUE);
        tryAll(shown, new int[size], 0, eachAtSomePlace, lowest, highest);
        for (var place = 0; place < size; place++) {
            var real = came.places().get(place);
            var told = shown.places().get(place);
            var small = real > 0 && real < THRESHOLD;
            if (!told.isHidden()) assertThat(told.count()).as(what).isEqualTo(real);
            if (small) {
                assertThat(told.isHidden()).as("told: " + what).isTrue();
                assertThat(highest[place]).as("known to be small: " + what).isGreaterThanOrEqualTo(THRESHOLD);
            }
            if (told.isHidden()) assertThat(highest[place]).as("fixed: " + what).isGreaterThan(lowest[place]);
        }
    }

    private static void tryAll(
            PersonsByPlace shown, int[] guess, int at, boolean eachAtSomePlace, int[] lowest, int[] highest) {
        if (at == guess.length) {
            if (!fits(shown.all(), guess, eachAtSomePlace)) return;
            for (var place = 0; place < guess.length; place++) {
                lowest[place] = Math.min(lowest[place], guess[place]);
                highest[place] = Math.max(highest[place], guess[place]);
            }
            return;
        }
        var told = shown.places().get(at).count();
        for (var number = told == null ? 0 : told; number <= (told == null ? HIGHEST_TRY : told); number++) {
            guess[at] = number;
            tryAll(shown, guess, at + 1, eachAtSomePlace, lowest, highest);
        }
    }

    /** So many persons can have come so: nobody is twice at a place, and where all came to some place they are no more than the places together. */
    private static boolean fits(Shown all, int[] guess, boolean eachAtSomePlace) {
        var number = all.count();
        if (number == null) return true;
        var most = Arrays.stream(guess).max().orElse(0);
        return most <= number
                && (!eachAtSomePlace || number <= Arrays.stream(guess).sum());
    }
}
