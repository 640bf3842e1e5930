package se.lotsen.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class RemindOfOldFactsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_guides_hear_once_a_week_of_facts_that_nobody_has_checked() {
        assertThat(remind(MONDAY, 8)).as("nothing is old").isFalse();
        Programme.session(cast, "Fika", null, Duration.ofDays(1));

        assertThat(remind(MONDAY, 6)).as("too early").isFalse();
        assertThat(remind(MONDAY, 8)).isTrue();
        assertThat(remind(MONDAY, 9)).as("again").isFalse();
        assertThat(remind(MONDAY.plusDays(1), 8)).as("Tuesday").isFalse();
        assertThat(remind(MONDAY.plusDays(7), 8)).isTrue();
        assertThat(Rows.count(
                        "select 1 from notice where municipality_id = ? and kind = 'FACTS_TO_CHECK'",
                        cast.municipalityId()))
                .isEqualTo(2);
    }

    @Test
    void in_a_week_that_begins_with_a_day_off_they_hear_the_day_after() {
        Programme.session(cast, "Fika", null, Duration.ofDays(1));
        var easterMonday = LocalDate.of(2027, 3, 29);

        assertThat(remind(easterMonday, 8)).isFalse();
        assertThat(remind(easterMonday.plusDays(1), 8)).isTrue();
    }

    private boolean remind(LocalDate day, int hour) {
        return Programme.at(
                day.atTime(LocalTime.of(hour, 0)).atZone(Swedish.ZONE).toInstant(),
                () -> TestApp.bean(RemindOfOldFacts.class)
                        .remind(Actor.system(cast.municipalityId(), "remind-of-old-facts")));
    }
}
