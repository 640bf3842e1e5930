package se.lotsen.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

class MishapsTest {

    static List<SQLException> passing() {
        return List.of(
                new SQLTransientConnectionException("no connection within ten seconds"),
                new SQLException("connection lost", "08006"),
                new SQLException("too many connections", "53300"),
                new SQLException("shut down", "57P01"),
                new SQLException("deadlock", "40P01"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_database_that_is_away_for_a_moment_is_503(SQLException away) {
        var fault = Mishaps.fault(new IllegalStateException("could not read", away));

        assertThat(fault.status()).isEqualTo(503);
        assertThat(fault.errorCode()).isEqualTo("unavailable");
    }

    @Test
    void what_the_database_refuses_is_a_bug_told_by_its_number_only() {
        var fault = Mishaps.fault(new IllegalStateException(
                "191212121212", new SQLException("Key (number)=(191212121212) exists", "23505")));

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.diagnostics()).matches("Incident [0-9a-f-]{36}\\.");
        assertThat(fault.text()).doesNotContain("1912");
    }

    @Test
    void the_three_that_a_caller_may_meet_keep_their_status() {
        assertThat(Mishaps.fault(new Missing("referral")).status()).isEqualTo(404);
        assertThat(Mishaps.fault(new Forbidden("closed")).status()).isEqualTo(403);
        assertThat(Mishaps.fault(new IllegalStateException(new Stale("referral"))).status())
                .isEqualTo(412);
    }
}
