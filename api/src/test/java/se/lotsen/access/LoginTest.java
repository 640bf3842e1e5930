package se.lotsen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class LoginTest {

    private static final int GUESSES = 20;

    private final Cast cast = Cast.newMunicipality();
    private final String username = "samira@" + cast.municipalityId() + ".example";
    private final Login login = TestApp.bean(Login.class);

    @Test
    void guesses_side_by_side_are_no_more_than_guesses_one_by_one() throws Exception {
        var outcomes = allAtOnce("guess");

        assertThat(outcomes).filteredOn(Login.Outcome.Wrong.class::isInstance).hasSize(Login.TRIES - 1);
        assertThat(outcomes).filteredOn(Login.Outcome.Locked.class::isInstance).hasSize(GUESSES - Login.TRIES + 1);
        assertThat(login.tryWith(username, Cast.PASSWORD)).isInstanceOf(Login.Outcome.Locked.class);
    }

    @Test
    void many_who_sign_in_at_once_with_the_right_password_are_let_in() throws Exception {
        assertThat(allAtOnce(Cast.PASSWORD)).allMatch(Login.Outcome.Welcome.class::isInstance);
    }

    @Test
    void the_right_password_ends_the_row_and_the_lock_ends_by_itself() {
        for (var i = 0; i < Login.TRIES - 1; i++) login.tryWith(username, "guess");
        assertThat(login.tryWith(username, Cast.PASSWORD)).isInstanceOf(Login.Outcome.Welcome.class);
        for (var i = 0; i < Login.TRIES - 1; i++)
            assertThat(login.tryWith(username, "guess")).isInstanceOf(Login.Outcome.Wrong.class);
        assertThat(login.tryWith(username, "guess")).isInstanceOf(Login.Outcome.Locked.class);
        var until = Rows.one("select locked_until from staff where username = ?", username);

        login.tryWith(username, "guess");

        assertThat(Rows.one("select locked_until from staff where username = ?", username))
                .isEqualTo(until);
        TestApp.clock()
                .at(
                        TestApp.clock().instant().plus(Login.LOCKED_FOR).plusSeconds(1),
                        () -> assertThat(login.tryWith(username, Cast.PASSWORD))
                                .isInstanceOf(Login.Outcome.Welcome.class));
    }

    private List<Login.Outcome> allAtOnce(String password) throws Exception {
        var ready = new CountDownLatch(GUESSES);
        var tries = new ArrayList<Future<Login.Outcome>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < GUESSES; i++) {
                tries.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return login.tryWith(username, password);
                }));
            }
        }
        var outcomes = new ArrayList<Login.Outcome>();
        for (var one : tries) outcomes.add(one.get());
        return outcomes;
    }
}
