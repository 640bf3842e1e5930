package se.lotsen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Hook;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.Subscribing;
import se.lotsen.testing.TestApp;
import se.lotsen.testing.TestDatabase;

class DeliveredByItselfTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void outside_tests_a_report_is_delivered_without_anyone_asking() throws InterruptedException {
        try (var node = aNodeOfItsOwn()) {
            node.getBean(Jobs.class).start();
            firstRoundOf("deliver-outbox");
            var referral = Sending.received(cast);
            TestApp.bean(AskForSupplement.class).ask(referral.file().id(), "Behövs tolk?", cast.samira());

            waitFor(Duration.ofSeconds(60), "select 1 from report where municipality_id = ?", cast.municipalityId());
        }
        Rows.arrange("delete from scheduled_tasks");
    }

    @Test
    void and_a_record_system_is_notified() throws InterruptedException {
        try (var hook = new Hook();
                var node = aNodeOfItsOwn()) {
            node.getBean(Jobs.class).start();
            firstRoundOf("send-notifications");
            var id = Subscribing.aRecordSystem(cast, hook).subscribed();
            waitFor(
                    Duration.ofSeconds(60),
                    "select 1 from subscription where subscription_id = ?::uuid and status = 'ACTIVE'",
                    id);
            Sending.received(cast);

            waitFor(
                    Duration.ofSeconds(60),
                    "select 1 from subscription where subscription_id = ?::uuid and told_number = 1",
                    id);
            assertThat(hook.last().numbers()).containsExactly("1");
        }
        Rows.arrange("delete from scheduled_tasks");
    }

    private static ApplicationContext aNodeOfItsOwn() {
        var access = TestDatabase.access();
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("live")
                .properties(Map.of(
                        "lotsen.notify-loopback",
                        true,
                        "lotsen.data",
                        TestApp.DATA.toString(),
                        "lotsen.session-secret",
                        "a secret of this test alone, long enough to sign with",
                        "lotsen.secret-key",
                        TestApp.SECRET_KEY,
                        "datasources.default.url",
                        access.url(),
                        "datasources.default.username",
                        access.runtimeUser(),
                        "datasources.default.password",
                        access.runtimePassword()))
                .start();
    }

    private static void firstRoundOf(String job) throws InterruptedException {
        waitFor(
                Duration.ofSeconds(60),
                "select 1 from scheduled_tasks where task_name = ? and last_success is not null",
                job);
    }

    private static void waitFor(Duration atMost, String sql, String value) throws InterruptedException {
        var deadline = Instant.now().plus(atMost);
        while (Rows.count(sql, value) == 0) {
            assertThat(Instant.now()).as("waited for " + sql).isBefore(deadline);
            Thread.sleep(50);
        }
    }
}
