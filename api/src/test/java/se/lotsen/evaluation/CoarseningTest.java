package se.lotsen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.evaluation.Coarsening.Form;
import se.lotsen.evaluation.Coarsening.Line;
import se.lotsen.evaluation.Coarsening.Traits;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sex;

class CoarseningTest {

    private static final AgeBand YOUNGER = new AgeBand(65, 69);
    private static final AgeBand OLDER = new AgeBand(85, null);
    private static final Traits WOMAN = traits(Sex.WOMAN, YOUNGER, "2026-K3", "INTERVIEW", "sv");

    @Test
    void traits_that_many_share_are_told() {
        assertThat(Coarsening.coarsen(persons(5, WOMAN), 5)).isEqualTo(Collections.nCopies(5, WOMAN));
    }

    @Test
    void one_of_few_languages_is_told_as_another_and_then_not_at_all() {
        assertThat(Form.of(MeasuredAt.BASELINE, "1.0", "INTERVIEW", "so")).hasToString("1.0 INTERVIEW annat");
        assertThat(Form.of(MeasuredAt.BASELINE, "1.0", "INTERVIEW", "sv-SE")).hasToString("1.0 INTERVIEW sv");
        var all = persons(4, WOMAN);
        all.addAll(persons(1, traits(Sex.WOMAN, YOUNGER, "2026-K3", "INTERVIEW", "so")));

        assertThat(Coarsening.coarsen(all, 5)).isEqualTo(Collections.nCopies(5, WOMAN.withoutLanguage()));
        assertThat(WOMAN.withoutLanguage().forms().values()).singleElement().hasToString("1.0 INTERVIEW");
    }

    @Test
    void the_quarter_goes_before_the_age_and_the_age_before_the_sex() {
        var all = persons(3, WOMAN);
        all.addAll(persons(2, traits(Sex.WOMAN, YOUNGER, "2026-K2", "INTERVIEW", "sv")));
        assertThat(Coarsening.coarsen(all, 5))
                .isEqualTo(Collections.nCopies(5, WOMAN.withoutLanguage().withoutQuarter()));

        all.removeLast();
        all.addAll(persons(1, traits(Sex.WOMAN, OLDER, "2026-K2", "INTERVIEW", "sv")));
        assertThat(Coarsening.coarsen(all, 5))
                .isEqualTo(Collections.nCopies(
                        5, WOMAN.withoutLanguage().withoutQuarter().withoutAge()));
    }

    @Test
    void what_all_share_is_told_though_their_sex_differs() {
        var all = persons(3, WOMAN);
        all.addAll(persons(2, traits(Sex.MAN, OLDER, "2026-K2", "INTERVIEW", "so")));

        assertThat(Coarsening.coarsen(all, 5))
                .isEqualTo(Collections.nCopies(
                        5, new Traits(null, null, null, WOMAN.withoutLanguage().forms(), "DONE", "DUE")));
    }

    @Test
    void one_who_is_alone_in_everything_has_nothing_told_and_takes_nothing_from_the_others() {
        var all = persons(5, WOMAN);
        all.addAll(persons(1, traits(Sex.MAN, OLDER, "2026-K3", "PHONE", "so")));

        var told = Coarsening.coarsen(all, 5);

        assertThat(told.subList(0, 5)).isEqualTo(Collections.nCopies(5, WOMAN));
        assertThat(told.getLast()).isEqualTo(new Traits(null, null, null, Map.of(), null, null));
    }

    @Test
    void one_of_few_in_a_follow_up_loses_its_status() {
        var all = persons(4, WOMAN);
        var later = Map.of("ucla3_3m", Form.of(MeasuredAt.THREE_MONTHS, "1.0", "PHONE", "sv"));
        all.addAll(persons(1, new Traits(Sex.WOMAN, YOUNGER, "2026-K3", later, "NOT_REACHED", null)));

        var told = Coarsening.coarsen(all, 5);

        assertThat(told).allMatch(one -> one.threeStatus() == null && one.sixStatus() == null);
        assertThat(told.getLast().forms()).isEmpty();
    }

    @Test
    void a_person_with_several_lines_is_one() {
        var person = Ids.next();
        var all = persons(3, WOMAN);
        all.add(new Line(person, WOMAN));
        all.add(new Line(person, WOMAN));

        assertThat(Coarsening.coarsen(all, 5)).allMatch(told -> told.sex() == null);
    }

    @Test
    void the_lines_of_a_person_are_counted_together() {
        var other = traits(Sex.WOMAN, YOUNGER, "2026-K2", "INTERVIEW", "sv");
        var all = persons(5, WOMAN);
        all.addAll(persons(5, other));
        var person = Ids.next();
        all.add(new Line(person, WOMAN));
        all.add(new Line(person, other));

        var told = Coarsening.coarsen(all, 5);

        assertThat(told.subList(0, 5)).isEqualTo(Collections.nCopies(5, WOMAN));
        assertThat(told.subList(5, 10)).isEqualTo(Collections.nCopies(5, other));
        assertThat(told.subList(10, 12)).allMatch(one -> one.sex() == null && one.quarter() == null);
    }

    @Test
    void a_pseudonym_is_the_same_in_a_file_and_another_in_the_next() {
        var person = Ids.next();
        var file = Pseudonym.forOneFile();

        assertThat(file.of(person)).isEqualTo(file.of(person)).hasSize(16).isNotEqualTo(file.of(Ids.next()));
        assertThat(Pseudonym.forOneFile().of(person)).isNotEqualTo(file.of(person));
    }

    private static Traits traits(Sex sex, AgeBand band, String quarter, String mode, String language) {
        return new Traits(
                sex,
                band,
                quarter,
                Map.of("ucla3_start", Form.of(MeasuredAt.BASELINE, "1.0", mode, language)),
                "DONE",
                "DUE");
    }

    private static List<Line> persons(int count, Traits traits) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(_ -> new Line(Ids.next(), traits))
                .toList());
    }
}
