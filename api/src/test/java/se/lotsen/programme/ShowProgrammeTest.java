package se.lotsen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.TestApp;

class ShowProgrammeTest {

    @Test
    void places_left_are_told_only_of_what_can_still_be_come_to() {
        var cast = Cast.newMunicipality();
        Programme.session(cast, "Kör", 12, Duration.ofMinutes(-1));
        Programme.session(cast, "Fika", 8, Duration.ofMinutes(1));
        var today = Swedish.today(TestApp.clock());

        var shown = TestApp.bean(ShowProgramme.class)
                .of(ShowProgramme.EVERYWHERE, today.minusDays(1), today.plusDays(1), Programme.system(cast));

        assertThat(shown.days().stream().map(ShowProgramme.Day::held).flatMap(List::stream))
                .extracting(one -> one.activity() + " " + one.placesLeft())
                .containsExactly("Kör null", "Fika 8");
    }
}
