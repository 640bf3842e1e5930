package se.lotsen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.CaseState;
import se.lotsen.referral.ReferralState;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Rows;

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
    void nothing_in_it_happens_later_than_now() {
        assertThat(Rows.count("select 1 from case_event where municipality_id = ? and at > now()", DemoTowns.NORRTALJE))
                .isZero();
    }

    @Test
    void its_health_centres_have_heard_everything_they_are_owed() {
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and delivered_at is null", DemoTowns.NORRTALJE))
                .isZero();
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
