package se.lotsen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.attendance.ShowSessions;
import se.lotsen.attendance.ShowSheet;
import se.lotsen.booking.NamedVisitor;
import se.lotsen.casework.CaseState;
import se.lotsen.referral.ReferralState;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Need;
import se.lotsen.reporting.ShowNeeds;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class LoadDemoTest {

    @BeforeAll
    static void bothTownsAreFounded() {
        DemoTowns.fill();
    }

    @Test
    void a_town_has_cases_in_every_state() {
        var states = column("select distinct state as value from case_file where municipality_id = ?");

        assertThat(states).containsExactlyInAnyOrder(names(CaseState.values()));
        assertThat(Rows.count("select 1 from case_file where municipality_id = ?", DemoTowns.NORRTALJE))
                .isBetween(55, 70);
    }

    @Test
    void a_town_has_referrals_in_every_state_that_lasts() {
        var states = column("select distinct state as value from referral where municipality_id = ?");

        assertThat(states)
                .contains(
                        ReferralState.SENT.name(),
                        ReferralState.INFO_REQUESTED.name(),
                        ReferralState.ACCEPTED.name(),
                        ReferralState.DECLINED.name(),
                        ReferralState.WITHDRAWN.name(),
                        ReferralState.FINISHED.name());
    }

    @Test
    void a_town_has_follow_ups_done_due_late_and_given_up() {
        var statuses = column("select distinct status as value from follow_up where municipality_id = ?");

        assertThat(statuses).containsExactlyInAnyOrder("DUE", "DONE", "NOT_REACHED", "CANCELLED");
        assertThat(Rows.count(
                        "select 1 from follow_up where municipality_id = ? and status = 'DUE' and due_on < current_date",
                        DemoTowns.NORRTALJE))
                .isPositive();
    }

    @Test
    void everybody_in_it_has_an_official_test_number() {
        var numbers = column("select number as value from person where municipality_id = ?");

        assertThat(numbers)
                .isNotEmpty()
                .allMatch(number -> TestNumbers.contains(new PersonNumber(PersonNumber.Kind.PERSONNUMMER, number)));
    }

    @Test
    void its_leader_is_shown_those_who_let_it_by_name_at_the_latest_session() {
        var leader = actor(Role.ACTIVITY_LEADER);
        var today = Swedish.today(TestApp.clock());
        var shown = Stream.of(today.minusWeeks(1), today)
                .flatMap(day -> TestApp.bean(ShowSessions.class).show(day, leader).sessions().stream())
                .filter(line -> line.endsAt().isBefore(TestApp.clock().instant()))
                .map(line -> TestApp.bean(ShowSheet.class)
                        .show(line.sessionId(), leader)
                        .named())
                .toList();

        assertThat(shown.getLast()).extracting(NamedVisitor::came).containsExactlyInAnyOrder(true, true, true, false);
    }

    @Test
    void its_manager_reads_what_many_lack_and_that_some_lack_something_else() {
        var year = Rows.one(
                "select cast(extract(year from max(at)) as int) from unmet_need where municipality_id = ?",
                DemoTowns.NORRTALJE);
        var period = FixedPeriod.year(Integer.parseInt(String.valueOf(year)));

        var needs = TestApp.bean(ShowNeeds.class).read(period, actor(Role.MANAGER)).needs().stream()
                .collect(Collectors.toMap(Need::kind, Need::hasRows));

        assertThat(needs)
                .containsOnlyKeys("MEALS", "DANCE", Need.OTHER)
                .containsEntry("MEALS", true)
                .containsEntry("DANCE", false);
    }

    @Test
    void nothing_in_it_happens_later_than_now() {
        assertThat(Rows.count("select 1 from case_event where municipality_id = ? and at > now()", DemoTowns.NORRTALJE))
                .isZero();
    }

    @Test
    void what_happens_in_a_case_happens_one_after_the_other() {
        assertThat(Rows.count("""
                        select 1 from (select at, lag(at) over (partition by case_id order by event_id) as before
                                       from case_event where municipality_id = ?) e
                        where e.at < e.before
                        """, DemoTowns.NORRTALJE)).isZero();
    }

    @Test
    void its_health_centres_have_heard_everything_they_are_owed() {
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and delivered_at is null", DemoTowns.NORRTALJE))
                .isZero();
    }

    private static Actor actor(Role role) {
        var row = Rows.of(
                        "select staff_id, display_name, unit_id from staff where municipality_id = ? and role = ?",
                        DemoTowns.NORRTALJE,
                        role.name())
                .getFirst();
        var id = UUID.fromString(String.valueOf(row.get("staff_id")));
        return new Actor(
                DemoTowns.NORRTALJE,
                id.toString(),
                id,
                String.valueOf(row.get("display_name")),
                role,
                UUID.fromString(String.valueOf(row.get("unit_id"))),
                false);
    }

    private static List<String> column(String sql) {
        return Rows.of(sql, DemoTowns.NORRTALJE).stream()
                .map(row -> String.valueOf(row.get("value")))
                .toList();
    }

    private static String[] names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
