package se.lotsen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.LotsenClock;

class WrongTriesTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final String HERE = "192.0.2.1";

    private final LotsenClock clock = new LotsenClock();
    private final WrongTries tries = new WrongTries(clock);

    @Test
    void a_try_is_counted_by_being_judged() {
        clock.at(NOON, () -> {
            for (var i = 0; i < Login.TRIES; i++)
                assertThat(tries.takes(HERE, false)).isTrue();

            assertThat(tries.takes(HERE, false)).isFalse();
            assertThat(tries.takes(HERE, true)).isFalse();
            assertThat(tries.takes("192.0.2.2", true)).isTrue();
        });
    }

    @Test
    void what_is_not_taken_does_not_make_the_wait_longer() {
        clock.at(NOON, () -> {
            for (var i = 0; i < Login.TRIES; i++) tries.takes(HERE, false);
        });
        clock.at(NOON.plusSeconds(60), () -> tries.takes(HERE, false));

        clock.at(
                NOON.plus(Login.LOCKED_FOR).plusSeconds(1),
                () -> assertThat(tries.takes(HERE, true)).isTrue());
    }

    @Test
    void wrong_ones_before_a_right_one_are_no_longer_in_a_row() {
        clock.at(NOON, () -> {
            for (var i = 0; i < Login.TRIES - 1; i++) tries.takes(HERE, false);
            tries.takes(HERE, true);

            for (var i = 0; i < Login.TRIES; i++)
                assertThat(tries.takes(HERE, false)).isTrue();
        });
    }
}
