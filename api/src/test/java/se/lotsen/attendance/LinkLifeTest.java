package se.lotsen.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkLifeTest {

    private static final Instant ENDS = Instant.parse("2026-11-24T13:00:00Z");

    @Test
    void without_a_report_a_link_works_three_days_after_the_session() {
        assertThat(LinkLife.until(ENDS, null)).isEqualTo(Instant.parse("2026-11-27T13:00:00Z"));
    }

    @Test
    void after_the_first_report_it_works_a_day_however_often_it_is_changed() {
        var first = Instant.parse("2026-11-24T13:05:00Z");

        assertThat(LinkLife.until(ENDS, first)).isEqualTo(Instant.parse("2026-11-25T13:05:00Z"));
    }

    @Test
    void a_token_names_its_municipality_and_nothing_else_is_one() {
        var token = Token.make("0188");

        assertThat(Token.parse(token.text())).contains(token);
        assertThat(token.text()).hasSize(47);
        assertThat(Token.make("0188")).isNotEqualTo(token);
        assertThat(Token.parse("0188")).isEmpty();
        assertThat(Token.parse(token.text() + "x")).isEmpty();
        assertThat(Token.parse("abcd" + token.text().substring(4))).isEmpty();
    }

    @Test
    void the_sums_differ_only_when_somebody_said_where_people_live() {
        var twelve = new Numbers(9, 3, 0, 7, 4, 0, 1, 12);

        assertThat(twelve.differ(0)).isTrue();
        assertThat(twelve.differ(-1)).isFalse();
        assertThat(new Numbers(9, 3, 0, 0, 0, 0, 0, 0).differ(7)).isFalse();
        assertThat(new Numbers(9, 3, 0, 14, 5, 0, 0, 0).differ(7)).isFalse();
    }
}
