package se.lotsen.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class ForgetAssertionsTest {

    @Test
    void only_assertions_that_expired_long_ago_are_forgotten() {
        var issuer = "client-" + UUID.randomUUID();
        Rows.arrange("insert into client_assertion_seen values (?, 'old', now() - interval '2 hours')", issuer);
        Rows.arrange("insert into client_assertion_seen values (?, 'just', now() - interval '2 minutes')", issuer);
        Rows.arrange("insert into client_assertion_seen values (?, 'live', now() + interval '5 minutes')", issuer);

        TestApp.beans(Job.class).stream()
                .filter(job -> job.name().equals("forget-assertions"))
                .forEach(Job::run);

        assertThat(Rows.of("select jti from client_assertion_seen where issuer = ? order by jti", issuer))
                .extracting(row -> row.get("jti"))
                .containsExactly("just", "live");
    }

    @Test
    void every_job_has_a_name_of_its_own() {
        assertThat(TestApp.beans(Job.class))
                .extracting(Job::name)
                .doesNotHaveDuplicates()
                .contains("deliver-outbox", "extend-sessions", "forget-assertions");
    }
}
