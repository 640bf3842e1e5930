package se.lotsen.subscription;

import jakarta.inject.Singleton;
import java.time.Duration;
import se.lotsen.jobs.Job;

/** Sends notifications every second. */
@Singleton
final class NotificationsJob implements Job {

    private final SendNotifications notifications;

    NotificationsJob(SendNotifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "send-notifications";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        var _ = notifications.start();
    }
}
