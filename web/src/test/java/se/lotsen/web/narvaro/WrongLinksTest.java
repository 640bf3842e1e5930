package se.lotsen.web.narvaro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Login;
import se.lotsen.shared.LotsenClock;

class WrongLinksTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private final LotsenClock clock = new LotsenClock();
    private final WrongLinks links = new WrongLinks(clock);

    @Test
    void after_five_wrong_nothing_is_told_from_there_for_a_quarter_of_an_hour() {
        clock.at(NOON, () -> {
            for (var i = 0; i < Login.TRIES; i++) {
                assertThat(links.mayBeTold("192.0.2.1")).isTrue();
            }
            assertThat(links.mayBeTold("192.0.2.1")).isFalse();
            assertThat(links.mayBeTold("192.0.2.2")).isTrue();
        });
        clock.at(
                NOON.plus(Login.LOCKED_FOR).plusSeconds(1),
                () -> assertThat(links.mayBeTold("192.0.2.1")).isTrue());
    }
}
