package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FairUseTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1000);
    private final FairUse fairUse = new FairUse(60, now::get);

    @Test
    void a_minute_s_worth_may_come_at_once_and_then_one_a_second() {
        for (var i = 0; i < 60; i++) assertThat(fairUse.delay("a", "Task")).isEmpty();

        assertThat(fairUse.delay("a", "Task")).hasValue(Duration.ofSeconds(1));
        pass(Duration.ofMillis(999));
        assertThat(fairUse.delay("a", "Task")).hasValue(Duration.ofSeconds(1));
        pass(Duration.ofMillis(1));
        assertThat(fairUse.delay("a", "Task")).isEmpty();
        assertThat(fairUse.delay("a", "Task")).isPresent();
    }

    @Test
    void a_long_rest_saves_no_more_than_a_minute() {
        assertThat(fairUse.delay("a", "Task")).isEmpty();
        pass(Duration.ofDays(1));

        for (var i = 0; i < 60; i++) assertThat(fairUse.delay("a", "Task")).isEmpty();
        assertThat(fairUse.delay("a", "Task")).isPresent();
    }

    @Test
    void others_and_other_searches_are_counted_apart() {
        for (var i = 0; i < 61; i++) fairUse.delay("a", "Task");

        assertThat(fairUse.delay("a", "Task")).isPresent();
        assertThat(fairUse.delay("a", "Communication")).isEmpty();
        assertThat(fairUse.delay("b", "Task")).isEmpty();
    }

    @Test
    void a_low_limit_waits_long_and_none_waits_never() {
        var rare = new FairUse(1, now::get);
        var free = new FairUse(0, now::get);

        assertThat(rare.delay("a", "Task")).isEmpty();
        assertThat(rare.delay("a", "Task")).hasValue(Duration.ofSeconds(60));
        for (var i = 0; i < 1000; i++) assertThat(free.delay("a", "Task")).isEmpty();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
