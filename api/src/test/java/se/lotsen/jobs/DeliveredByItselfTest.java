package se.lotsen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
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

    private static ApplicationContext aNodeOfItsOwn() {
        var access = TestDatabase.access();
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("live")
                .properties(Map.of(
                        "lotsen.session-secret", "a secret of this test alone, long enough to sign with",
                        "datasources.default.url", access.url(),
                        "datasources.default.username", access.runtimeUser(),
                        "datasources.default.password", access.runtimePassword()))
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
