package se.lotsen.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs every {@link Job} on this node, shared with all other nodes through the database: a job is picked by one node at a time, and when a
 * node dies another takes over within ten seconds. Goes by the machine's own clock, not by the one that can be moved, so that a day lived
 * ahead does not put the jobs to sleep. Not started in tests, which call the work themselves.
 */
@Singleton
@Requires(notEnv = "test")
final class Jobs implements AutoCloseable {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int HEARTBEATS_MISSED_BEFORE_DEAD = 4;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final List<RecurringTask<Void>> tasks;
    private final Scheduler scheduler;

    Jobs(List<Job> jobs, DataSource database) {
        tasks = jobs.stream().map(Jobs::task).toList();
        scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(database))
                .startTasks(tasks)
                .threads(jobs.size() + 1)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED_BEFORE_DEAD)
                .shutdownMaxWait(STOPS_WITHIN)
                .build();
    }

    @EventListener
    void start(ServerStartupEvent started) {
        start();
    }

    /** Starts this node. Each job runs at once, also one that another node ran yesterday: the clock may have been moved since. */
    void start() {
        scheduler.start();
        tasks.forEach(this::runNow);
    }

    @PreDestroy
    @Override
    public void close() {
        scheduler.stop();
    }

    private void runNow(RecurringTask<Void> task) {
        try {
            scheduler.reschedule(task.getDefaultTaskInstance(), Instant.now());
        } catch (DbSchedulerException e) {
            // It was picked in this very moment, here or on another node: then it runs now anyway.
        }
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> job.run());
    }
}
