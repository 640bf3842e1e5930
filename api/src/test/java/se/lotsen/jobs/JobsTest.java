package se.lotsen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class JobsTest {

    private final String name = "test-" + UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @AfterEach
    void forget() {
        Rows.arrange("delete from scheduled_tasks where task_name = ?", name);
    }

    @Test
    void two_nodes_share_a_job_one_at_a_time_and_one_goes_on_when_the_other_stops() {
        try (var first = node(this::count);
                var second = node(this::count)) {
            first.start();
            second.start();
            waitUntil(() -> runs.get() >= 3);
            first.close();
            var before = runs.get();
            waitUntil(() -> runs.get() >= before + 2);
        }

        assertThat(mostAtOnce).hasValue(1);
        assertThat(Rows.count("select 1 from scheduled_tasks where task_name = ?", name))
                .isEqualTo(1);
    }

    @Test
    void a_job_that_throws_comes_round_again() {
        try (var node = node(() -> {
            count();
            throw new IllegalStateException("broken");
        })) {
            node.start();
            waitUntil(() -> runs.get() >= 2);
        }

        assertThat(Rows.one("select consecutive_failures from scheduled_tasks where task_name = ?", name))
                .isNotNull();
    }

    @Test
    void the_job_of_a_node_that_died_is_taken_over_within_ten_seconds() {
        Rows.arrange("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values (?, 'recurring', now() - interval '1 minute', true, 'a dead node', now() - interval '1 minute', 1)
                """, name);
        try (var node = node(this::count)) {
            node.start();
            waitUntil(() -> runs.get() >= 1);
        }

        assertThat(runs).hasPositiveValue();
    }

    private Jobs node(Runnable work) {
        return new Jobs(List.of(new EverySecond(name, work)), TestApp.bean(DataSource.class));
    }

    private record EverySecond(String name, Runnable work) implements Job {
        @Override
        public Duration every() {
            return Duration.ofMillis(500);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    private void count() {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        runs.incrementAndGet();
        running.decrementAndGet();
    }

    private static void waitUntil(BooleanSupplier done) {
        var deadline = Instant.now().plusSeconds(10);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("waited ten seconds").isBefore(deadline);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
