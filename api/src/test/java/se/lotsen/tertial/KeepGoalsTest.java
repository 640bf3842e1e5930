package se.lotsen.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;

class KeepGoalsTest {

    private final Cast cast = Cast.newMunicipality();
    private final int year = Swedish.today(TestApp.clock()).getYear();
    private final KeepGoals goals = TestApp.bean(KeepGoals.class);

    @Test
    void goals_that_are_taken_over_in_two_windows_at_once_are_taken_over_once() throws Exception {
        for (var title : List.of("Vi stöder anhöriga", "Vi når ensamma", "Vi är fossilfria")) {
            goals.add(new KeepGoals.AddGoal(year - 1, null, Level.UNIT, title, null), cast.maria());
        }
        Callable<KeepGoals.Tree> takeOver = () -> {
            goals.takeOver(year, cast.maria());
            return goals.tree(year, cast.maria());
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(takeOver, takeOver, takeOver, takeOver))) done.get();
        }

        assertThat(goals.tree(year, cast.maria()).parts())
                .extracting(part -> part.goal().title())
                .containsExactlyInAnyOrder("Vi stöder anhöriga", "Vi når ensamma", "Vi är fossilfria");
    }
}
