package se.lotsen.web.remisser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.referral.ReferralQueue;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Visitor;

class RemisserTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_new_referral_stands_in_the_queue_and_the_reading_is_logged() {
        var referral = Sending.received(cast);

        var page = Visitor.as(cast.samira()).get("/remisser");

        assertThat(page.text())
                .contains("Karl-Erik Lund", "VC Björken", referral.file().number(), "1 ny remiss");
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and what = 'ReferralQueue' and ? = any(person_ids)",
                        cast.municipalityId(),
                        referral.file().personId()))
                .isEqualTo(1);
    }

    @Test
    void urgent_referrals_stand_first_over_all_pages() {
        for (var i = 0; i < ReferralQueue.PAGE; i++) Sending.received(cast);
        var urgent = List.of(Sending.received(cast), Sending.received(cast));
        for (var referral : urgent) {
            Rows.arrange(
                    "update referral set urgent = true where referral_id = ?",
                    referral.file().id());
        }
        var samira = Visitor.as(cast.samira());

        var first = samira.get("/remisser");
        var second = samira.get(first.one("a[href*=efter]").attr("href"));

        assertThat(first.page().select("tbody tr").subList(0, 2))
                .allSatisfy(row -> assertThat(row.text()).contains("Skyndsam"));
        assertThat(first.page().select("tbody tr")).hasSize(ReferralQueue.PAGE);
        assertThat(second.page().select("tbody tr")).hasSize(2);
        assertThat(second.text()).doesNotContain("Skyndsam");
    }

    @Test
    void an_address_that_tells_no_day_begins_at_the_beginning() {
        var answer = Visitor.as(cast.samira()).get("/remisser?fran=igar&efter=00000000-0000-0000-0000-000000000000");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void another_municipality_does_not_see_it() {
        Sending.received(cast);

        var page = Visitor.as(Cast.newMunicipality().samira()).get("/remisser");

        assertThat(page.text()).contains("Inga nya remisser just nu").doesNotContain("Karl-Erik");
    }

    @Test
    void a_nurse_may_not_open_the_queue() {
        var page = Visitor.as(cast.helena()).get("/remisser");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Du kan inte göra det här");
    }
}
