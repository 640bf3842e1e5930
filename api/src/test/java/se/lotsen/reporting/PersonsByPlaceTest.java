package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Someone who knows that a person counts once at a place and once in all, and tries every number that may have come. */
class PersonsByPlaceTest {

    private static final int THRESHOLD = 5;
    private static final int HIGHEST_TRY = 14;
    private static final int LOW_THRESHOLD = 3;
    private static final int KEPT_FROM = 3;

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
        var shown = PersonsByPlace.of(List.of(4, 4, 20), List.of(0, 0, 0), 28, 0, THRESHOLD);

        assertThat(shown.places()).containsExactly(Shown.HIDDEN, Shown.HIDDEN, new Shown(20));
        assertThat(shown.all()).isEqualTo(new Shown(28));
        learnsNothing(new Came(List.of(4, 4, 6), 14, 14), true);
    }

    @Test
    void one_small_place_takes_another_with_it_and_the_number_in_all_is_told() {
        var shown = PersonsByPlace.of(List.of(3, 12, 40), List.of(0, 0, 0), 50, 0, THRESHOLD);

        assertThat(shown.places()).containsExactly(Shown.HIDDEN, Shown.HIDDEN, new Shown(40));
        assertThat(shown.all()).isEqualTo(new Shown(50));
    }

    @Test
    void few_in_all_are_not_told_and_a_year_without_places_is_empty() {
        assertThat(PersonsByPlace.of(List.of(3), List.of(3), 3, 3, THRESHOLD))
                .isEqualTo(
                        new PersonsByPlace(List.of(Shown.HIDDEN), List.of(Shown.HIDDEN), Shown.HIDDEN, Shown.HIDDEN));
        assertThat(PersonsByPlace.of(List.of(), List.of(), 0, 0, THRESHOLD))
                .isEqualTo(new PersonsByPlace(List.of(), List.of(), new Shown(0), new Shown(0)));
    }

    @Test
    void neither_those_who_are_kept_nor_the_others_can_be_worked_out_from_both() {
        var random = new Random(2903);
        for (var i = 0; i < 400; i++) {
            var came = Often.by(random);
            new KeptReader(
                            came,
                            PersonsByPlace.of(came.persons(), came.kept(), came.all(), came.allKept(), LOW_THRESHOLD))
                    .learnsNothing();
        }
    }

    @Test
    void the_kept_are_not_told_where_few_others_came_and_the_persons_are() {
        var shown = PersonsByPlace.of(List.of(10, 30), List.of(8, 20), 40, 28, THRESHOLD);

        assertThat(shown.places()).containsExactly(new Shown(10), new Shown(30));
        assertThat(shown.kept()).containsExactly(Shown.HIDDEN, Shown.HIDDEN);
        assertThat(shown.allKept()).isEqualTo(new Shown(28));
    }

    /** Who came, and who of them came three times or more. */
    private record Often(List<Integer> persons, List<Integer> kept, int all, int allKept) {

        static Often by(Random random) {
            var places = 1 + random.nextInt(2);
            var persons = new int[places];
            var kept = new int[places];
            var all = 0;
            var allKept = 0;
            var isDisjoint = random.nextBoolean();
            for (var person = random.nextInt(9); person > 0; person--) {
                var times = 0;
                var only = random.nextInt(places);
                for (var place = 0; place < places; place++) {
                    var here = isDisjoint && place != only ? 0 : random.nextInt(5);
                    if (here > 0) persons[place]++;
                    if (here >= KEPT_FROM) kept[place]++;
                    times += here;
                }
                if (times > 0) all++;
                if (times >= KEPT_FROM) allKept++;
            }
            return new Often(
                    Arrays.stream(persons).boxed().toList(),
                    Arrays.stream(kept).boxed().toList(),
                    all,
                    allKept);
        }
    }

    /** Someone who tries all numbers of persons and of kept ones that fit what is shown. */
    private static final class KeptReader {

        private static final int MOST = 9;

        private final Often came;
        private final PersonsByPlace shown;
        private final int[] highest;

        KeptReader(Often came, PersonsByPlace shown) {
            this.came = came;
            this.shown = shown;
            this.highest = new int[3 * came.persons().size()];
        }

        void learnsNothing() {
            var size = came.persons().size();
            tryAll(new int[size], new int[size], 0);
            for (var place = 0; place < size; place++) {
                var persons = came.persons().get(place);
                var kept = came.kept().get(place);
                check(persons, highest[3 * place]);
                check(kept, highest[3 * place + 1]);
                check(persons - kept, highest[3 * place + 2]);
            }
        }

        private void check(int real, int mayBe) {
            if (real == 0 || real >= LOW_THRESHOLD) return;
            assertThat(mayBe)
                    .as("known to be small: %s, shown as %s", came, shown)
                    .isGreaterThanOrEqualTo(LOW_THRESHOLD);
        }

        private void tryAll(int[] persons, int[] kept, int at) {
            if (at == persons.length) {
                if (!fits(persons, kept)) return;
                for (var place = 0; place < persons.length; place++) {
                    highest[3 * place] = Math.max(highest[3 * place], persons[place]);
                    highest[3 * place + 1] = Math.max(highest[3 * place + 1], kept[place]);
                    highest[3 * place + 2] = Math.max(highest[3 * place + 2], persons[place] - kept[place]);
                }
                return;
            }
            var toldPersons = shown.places().get(at).count();
            var toldKept = shown.kept().get(at).count();
            for (var number = 0; number <= MOST; number++) {
                if (toldPersons != null && toldPersons != number) continue;
                for (var often = 0; often <= number; often++) {
                    if (toldKept != null && toldKept != often) continue;
                    persons[at] = number;
                    kept[at] = often;
                    tryAll(persons, kept, at + 1);
                }
            }
        }

        /** True when some numbers in all can go with these at the places. */
        private boolean fits(int[] persons, int[] kept) {
            var sum = Arrays.stream(persons).sum();
            return IntStream.rangeClosed(Arrays.stream(persons).max().orElse(0), sum)
                    .filter(all -> is(shown.all(), all) && (persons.length > 1 || all == sum))
                    .anyMatch(all -> IntStream.rangeClosed(
                                    Arrays.stream(kept).max().orElse(0), all)
                            .filter(often -> is(shown.allKept(), often))
                            .anyMatch(often -> fits(sum, Arrays.stream(kept).sum(), all, often)));
        }

        /** Who is kept at no place came to two, and who is kept nowhere is one of the others where she came. */
        private static boolean fits(int persons, int kept, int all, int often) {
            return often - kept <= persons - all && all - often <= persons - kept && (persons > all || often == kept);
        }

        private static boolean is(Shown told, int number) {
            return told.isHidden() || Integer.valueOf(number).equals(told.count());
        }
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
        var shown = PersonsByPlace.of(
                came.places(), Collections.nCopies(came.places().size(), 0), all, 0, THRESHOLD);
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
