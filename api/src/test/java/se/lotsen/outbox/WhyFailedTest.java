package se.lotsen.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

class WhyFailedTest {

    private static final String WORDS = "Karl-Erik Lund, 070-174 06 12";

    @Test
    void a_reason_that_is_known_is_told_as_it_is() {
        assertThat(WhyFailed.told(new RuntimeException(WORDS, new Known())))
                .isEqualTo("The mail server does not answer.");
    }

    @Test
    void a_database_that_is_away_is_told_apart_from_one_that_refuses() {
        assertThat(WhyFailed.told(new IllegalStateException(WORDS, new SQLException(WORDS, "08006"))))
                .isEqualTo("The database did not answer (SQL state 08006).");
        assertThat(WhyFailed.told(new SQLTransientConnectionException(WORDS)))
                .startsWith("The database did not answer");
        assertThat(WhyFailed.told(new IllegalStateException(WORDS, new SQLException(WORDS, "23505"))))
                .startsWith(
                        "The database refused it (SQL state 23505). Tell whoever maintains Lotsen: outbox.WhyFailedTest ")
                .doesNotContain("Karl", "070");
    }

    @Test
    void what_only_an_exception_says_is_never_told() {
        assertThat(WhyFailed.told(new IllegalStateException(WORDS, new IllegalArgumentException(WORDS))))
                .matches("A fault in Lotsen: IllegalArgumentException\\. Tell whoever maintains Lotsen: "
                        + "outbox\\.WhyFailedTest \\d+\\.");
    }

    @Test
    void what_is_gone_or_was_changed_is_told_by_its_kind() {
        assertThat(WhyFailed.told(new Missing("person"))).startsWith("What it is about is not there: person.");
        assertThat(WhyFailed.told(new Stale("person"))).isEqualTo("Somebody changed it at the same time: person.");
    }

    private static final class Known extends NotDelivered {
        private static final long serialVersionUID = 1L;

        Known() {
            super("The mail server does not answer.");
        }
    }
}
