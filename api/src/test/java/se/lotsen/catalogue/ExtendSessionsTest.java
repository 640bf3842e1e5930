package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class ExtendSessionsTest {

    private static final Instant DECEMBER = Instant.parse("2026-12-01T07:00:00Z");

    private final Cast cast = Cast.newMunicipality();
    private final ExtendSessions extend = TestApp.bean(ExtendSessions.class);

    @Test
    void there_are_sessions_twelve_weeks_ahead_and_none_on_a_public_holiday() {
        TestApp.clock().at(DECEMBER, () -> Programme.load(cast, "0580"));

        assertThat(Rows.one(
                        "select max(cast(starts_at at time zone 'Europe/Stockholm' as date)) = date '2027-02-23' from activity_session where municipality_id = ?",
                        id()))
                .isEqualTo(true);
        assertThat(Rows.count(
                        "select 1 from activity_session where municipality_id = ? and cast(starts_at at time zone 'Europe/Stockholm' as date) in ('2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2027-01-06')",
                        id()))
                .isZero();
        assertThat(Rows.count(
                        "select 1 from activity_session where municipality_id = ? and cast(starts_at at time zone 'Europe/Stockholm' as date) = '2026-12-23'",
                        id()))
                .isPositive();
    }

    @Test
    void the_next_day_only_the_day_that_came_in_sight_is_added() {
        TestApp.clock().at(DECEMBER, () -> Programme.load(cast, "0580"));
        var before = count();

        var same = Programme.at(DECEMBER, () -> extend.extend(Programme.system(cast)));
        var nextDay = Programme.at(DECEMBER.plus(Duration.ofDays(1)), () -> extend.extend(Programme.system(cast)));

        assertThat(same).isZero();
        assertThat(nextDay).isPositive();
        assertThat(count()).isEqualTo(before + nextDay);
    }

    @Test
    void nodes_that_run_it_at_once_make_nothing_twice() throws Exception {
        Programme.load(cast, "0580");
        var made = count();
        Rows.arrange("delete from activity_session where municipality_id = ?", id());
        Callable<Integer> run = () -> extend.extend(Programme.system(cast));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(IntStream.range(0, 4).mapToObj(_ -> run).toList())
                    .forEach(result -> assertThat(result).succeedsWithin(Duration.ofSeconds(30)));
        }

        assertThat(count()).isEqualTo(made);
    }

    @Test
    void what_is_planned_or_over_gets_no_sessions_and_each_place_gets_its_own() {
        TestApp.clock().at(DECEMBER, () -> Programme.load(cast, "0188", "0180"));

        assertThat(Rows.count(
                        "select 1 from activity_session s join activity a using (municipality_id, activity_id) where s.municipality_id = ? and a.status in ('PLANNED', 'ENDED', 'ONE_OFF')",
                        id()))
                .isZero();
        assertThat(Rows.count(
                        "select distinct s.place_id from activity_session s join activity a using (municipality_id, activity_id) where s.municipality_id = ? and a.slug = 'norrt-maltid'",
                        id()))
                .isEqualTo(6);
    }

    @Test
    void the_list_shows_each_activity_at_each_place_with_its_next_session_and_places_left() {
        TestApp.clock().at(DECEMBER, () -> Programme.load(cast, "0188"));

        var list = Programme.at(
                DECEMBER, () -> TestApp.bean(ActivityList.class).show(ActivityList.Filter.RUNNING, cast.samira()));

        var rimbo = list.stream()
                .filter(it -> it.place() != null && it.place().name().equals("Rimbo"))
                .findFirst()
                .orElseThrow();
        assertThat(rimbo.lines())
                .extracting(it -> it.activity().slug())
                .containsExactlyInAnyOrder("norrt-maltid", "norrt-fika", "norrt-oppen-aktivitet");
        assertThat(rimbo.lines())
                .filteredOn(it -> it.activity().slug().equals("norrt-maltid"))
                .singleElement()
                .extracting(ActivityList.Line::next)
                .isInstanceOfSatisfying(Session.class, next -> {
                    assertThat(next.startsAt()).isEqualTo(Instant.parse("2026-12-02T11:00:00Z"));
                    assertThat(next.placesLeft()).isEqualTo(24);
                });
    }

    @Test
    void an_activity_shows_where_it_is_held_and_its_coming_sessions() {
        TestApp.clock().at(DECEMBER, () -> Programme.load(cast, "0188"));

        var page = Programme.at(DECEMBER, () -> TestApp.bean(ActivityView.class).show("norrt-fika", cast.helena()));

        assertThat(page.heldAt())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.sessions()).hasSize(Catalogue.SESSIONS_AHEAD));
        assertThat(page.activity().source()).isNotNull();
    }

    private int count() {
        return Rows.count("select 1 from activity_session where municipality_id = ?", id());
    }

    private String id() {
        return cast.municipalityId();
    }
}
