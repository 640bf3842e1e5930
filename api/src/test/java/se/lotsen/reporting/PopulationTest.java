package se.lotsen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Sex;

class PopulationTest {

    private static final AgeBand YOUNGER = new AgeBand(65, 84);
    private static final AgeBand OLDEST = new AgeBand(85, null);

    @Test
    void both_sexes_are_the_sum_of_women_and_men_and_name_every_source() {
        var population = of(figure(Sex.WOMAN, null, 700, "SCB"), figure(Sex.MAN, null, 300, "Regionen"));

        var all = population.of(ReachGroup.EVERYONE, null, null).orElseThrow();

        assertThat(all.persons()).isEqualTo(1_000);
        assertThat(all.sources()).containsExactly("SCB", "Regionen");
    }

    @Test
    void a_part_that_is_not_there_makes_the_sum_missing_and_not_smaller() {
        var population = of(figure(Sex.WOMAN, null, 700, "SCB"), figure(Sex.MAN, OLDEST, 50, "SCB"));

        assertThat(population.of(ReachGroup.EVERYONE, Sex.WOMAN, null)).isPresent();
        assertThat(population.of(ReachGroup.EVERYONE, Sex.MAN, null)).isEmpty();
        assertThat(population.of(ReachGroup.EVERYONE, null, null)).isEmpty();
        assertThat(population.of(ReachGroup.EVERYONE, null, OLDEST)).isEmpty();
        assertThat(population.of(ReachGroup.FAR, null, null)).isEmpty();
    }

    @Test
    void all_ages_are_the_sum_of_the_bands_and_what_is_told_of_all_goes_first() {
        var bands = of(figure(null, YOUNGER, 800, "SCB"), figure(null, OLDEST, 100, "SCB"));
        var told =
                of(figure(null, null, 901, "SCB"), figure(null, YOUNGER, 800, "SCB"), figure(null, OLDEST, 100, "SCB"));

        assertThat(bands.of(ReachGroup.EVERYONE, null, null).orElseThrow().persons())
                .isEqualTo(900);
        assertThat(told.of(ReachGroup.EVERYONE, null, null).orElseThrow().persons())
                .isEqualTo(901);
    }

    @Test
    void bands_of_another_source_make_the_total_and_the_bands_that_they_are_just_parts_of() {
        var scb = of(
                figure(Sex.WOMAN, new AgeBand(65, 79), 300, "SCB"),
                figure(Sex.WOMAN, new AgeBand(80, null), 100, "SCB"),
                figure(Sex.MAN, new AgeBand(65, 79), 250, "SCB"),
                figure(Sex.MAN, new AgeBand(80, 84), 40, "SCB"),
                figure(Sex.MAN, OLDEST, 10, "SCB"));

        assertThat(persons(scb, Sex.WOMAN, null)).isEqualTo(400);
        assertThat(persons(scb, null, null)).isEqualTo(700);
        assertThat(persons(scb, Sex.MAN, YOUNGER)).isEqualTo(290);
        assertThat(scb.of(ReachGroup.EVERYONE, Sex.WOMAN, YOUNGER)).isEmpty();
        assertThat(scb.of(ReachGroup.EVERYONE, null, YOUNGER)).isEmpty();
    }

    private static int persons(Population population, @Nullable Sex sex, @Nullable AgeBand band) {
        return population.of(ReachGroup.EVERYONE, sex, band).orElseThrow().persons();
    }

    private static Population of(PopulationFigure... figures) {
        return new Population(2025, List.of(figures), List.of(YOUNGER, OLDEST));
    }

    private static PopulationFigure figure(@Nullable Sex sex, @Nullable AgeBand band, int persons, String source) {
        var from = band == null ? null : band.from();
        var to = band == null ? null : band.to();
        return new PopulationFigure(2, ReachGroup.EVERYONE, sex, from, to, persons, source);
    }
}
