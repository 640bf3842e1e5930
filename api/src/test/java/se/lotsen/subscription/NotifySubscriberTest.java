package se.lotsen.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotifySubscriberTest {

    @Test
    void waits_grow_from_two_seconds_to_an_hour_and_no_longer() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(NotifySubscriber::waitAfter))
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16));
        assertThat(NotifySubscriber.waitAfter(11)).isEqualTo(Duration.ofSeconds(2048));
        for (var failures : new int[] {12, 13, 63, 64, 1_000_000}) {
            assertThat(NotifySubscriber.waitAfter(failures)).isEqualTo(Duration.ofHours(1));
        }
    }
}
