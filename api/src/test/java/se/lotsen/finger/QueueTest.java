package se.lotsen.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Ids;

/** Who is left out, in which order the others stand, and who is next. */
class QueueTest {

    private static final LocalDate STARTS = LocalDate.of(2027, 2, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final IndexRule RULE = new IndexRule(
            Ids.next(),
            1,
            "Egen",
            65,
            2,
            RuleText.read("Kost | Grönt? | Dagligen = 0 | Ofta = 1 | Ibland = 2 | Sällan = 3\n"
                            + "Hälsovärden | Högt blodtryck? | Nej = 0 | Ja = 2")
                    .questions());

    @Test
    void the_highest_index_goes_first_and_between_equals_the_one_who_applied_first() {
        var queue = queue(
                10,
                applicant(1, DAY, 2, 0),
                applicant(2, DAY.plusDays(1), 3, 1),
                applicant(3, DAY, 3, 1),
                applicant(4, DAY, 3, 1));

        assertThat(queue.ranked())
                .extracting(one -> one.applicant().number() + " with " + one.index())
                .containsExactly("3 with 5", "4 with 5", "2 with 5", "1 with 2");
    }

    @Test
    void everyone_who_is_left_out_stands_with_every_reason() {
        var queue = queue(
                10,
                applicant(1, 64, Home.ORDINARY, new Stage.Applied(), 3, 1),
                applicant(2, 80, Home.CARE_HOME, new Stage.Applied(), 3, 1),
                applicant(3, 60, Home.CARE_HOME, new Stage.Applied(), 0, 0),
                applicant(4, null, Home.ORDINARY, new Stage.Applied(), 3, 1),
                applicant(5, 65, Home.SHELTERED, new Stage.Applied(), 3, 1));

        assertThat(queue.excluded())
                .extracting(Queue.Excluded::reasons)
                .containsExactly(
                        List.of(Exclusion.TOO_YOUNG),
                        List.of(Exclusion.IN_CARE_HOME),
                        List.of(Exclusion.TOO_YOUNG, Exclusion.IN_CARE_HOME, Exclusion.BELOW_INDEX),
                        List.of(Exclusion.AGE_UNKNOWN));
        assertThat(queue.next()).extracting(Applicant::number).containsExactly(5);
    }

    @Test
    void who_has_not_answered_everything_waits_apart_and_is_not_ranked() {
        var queue = queue(10, applicant(1, DAY, 3, -1), applicant(2, DAY, 3, 1));

        assertThat(queue.incomplete()).extracting(Applicant::number).containsExactly(1);
        assertThat(queue.ranked()).hasSize(1);
    }

    @Test
    void of_275_applicants_the_34_first_are_next_and_a_declined_place_goes_to_the_35th() {
        var all = new ArrayList<>(IntStream.rangeClosed(1, 275)
                .mapToObj(n -> applicant(n, DAY.plusDays(n / 10), n % 4, n % 2))
                .toList());
        var first = queue(34, all);
        assertThat(first.ranked().size() + first.excluded().size()).isEqualTo(275);
        assertThat(first.next()).hasSize(34);
        var waits = first.ranked().get(34).applicant();

        first.next().forEach(one -> all.set(one.number() - 1, in(new Stage.Offered(DAY, DAY.plusDays(7)), one)));
        assertThat(queue(34, all).next()).isEmpty();

        var declines = first.next().getFirst();
        all.set(declines.number() - 1, in(new Stage.Declined(), declines));
        var after = queue(34, all);
        assertThat(after.free()).isEqualTo(1);
        assertThat(after.next()).extracting(Applicant::number).containsExactly(waits.number());
    }

    @Test
    void a_place_that_is_left_before_the_first_day_is_free_and_later_it_is_not() {
        var before = applicant(1, 70, Home.ORDINARY, new Stage.Left(STARTS.minusDays(1), "Flyttat"), 3, 1);
        var later = applicant(1, 70, Home.ORDINARY, new Stage.Left(STARTS, "Flyttat"), 3, 1);

        assertThat(queue(1, before).free()).isEqualTo(1);
        assertThat(queue(1, later).free()).isZero();
    }

    private static Queue queue(int places, Applicant... applicants) {
        return queue(places, List.of(applicants));
    }

    private static Queue queue(int places, List<Applicant> applicants) {
        return Queue.of(RULE, places, STARTS, applicants);
    }

    private static Applicant applicant(int number, LocalDate day, int... answers) {
        return new Applicant(
                Ids.next(),
                number,
                Ids.next(),
                70,
                Home.ORDINARY,
                IntStream.of(answers).boxed().toList(),
                day,
                new Stage.Applied());
    }

    private static Applicant applicant(int number, @Nullable Integer age, Home home, Stage stage, int... answers) {
        return new Applicant(
                Ids.next(),
                number,
                Ids.next(),
                age,
                home,
                IntStream.of(answers).boxed().toList(),
                DAY,
                stage);
    }

    private static Applicant in(Stage stage, Applicant one) {
        return new Applicant(
                one.id(), one.number(), one.personId(), one.age(), one.home(), one.answers(), one.appliedOn(), stage);
    }
}
