package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Networks;
import se.lotsen.shared.LotsenClock;

class OpenFormSendersTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    private final LotsenClock clock = new LotsenClock();
    private final OpenFormSenders senders = new OpenFormSenders(new Networks(request -> ""), clock);

    @Test
    void ten_are_taken_from_one_address_in_a_day_and_others_go_on() {
        clock.at(NOON, () -> {
            for (var i = 0; i < OpenFormSenders.MOST_IN_A_DAY; i++) {
                assertThat(senders.isFull("192.0.2.1")).isFalse();
                senders.taken("192.0.2.1");
            }
            assertThat(senders.isFull("192.0.2.1")).isTrue();
            assertThat(senders.isFull("192.0.2.2")).isFalse();
        });
        clock.at(
                NOON.plusSeconds(24 * 3600 + 1),
                () -> assertThat(senders.isFull("192.0.2.1")).isFalse());
    }
}
