package se.lotsen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.evaluation.Coarsening.Traits;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sex;

class CoarseningTest {

    private static final AgeBand YOUNGER = new AgeBand(65, 69);
    private static final AgeBand OLDER = new AgeBand(85, null);

    @Test
    void traits_that_many_share_are_told() {
        var women = Collections.nCopies(5, new Traits(Sex.WOMAN, YOUNGER));

        assertThat(Coarsening.coarsen(women, 5)).isEqualTo(women);
    }

    @Test
    void the_age_goes_first_and_then_the_sex() {
        var all = new ArrayList<Traits>();
        all.addAll(Collections.nCopies(3, new Traits(Sex.WOMAN, YOUNGER)));
        all.addAll(Collections.nCopies(2, new Traits(Sex.WOMAN, OLDER)));
        all.add(new Traits(Sex.MAN, OLDER));

        assertThat(Coarsening.coarsen(all, 5))
                .containsExactlyElementsOf(
                        List.of(woman(), woman(), woman(), woman(), woman(), new Traits(null, null)));
    }

    @Test
    void a_pseudonym_is_the_same_in_a_file_and_another_in_the_next() {
        var person = Ids.next();
        var file = Pseudonym.forOneFile();

        assertThat(file.of(person)).isEqualTo(file.of(person)).hasSize(16).isNotEqualTo(file.of(Ids.next()));
        assertThat(Pseudonym.forOneFile().of(person)).isNotEqualTo(file.of(person));
    }

    private static Traits woman() {
        return new Traits(Sex.WOMAN, null);
    }
}
