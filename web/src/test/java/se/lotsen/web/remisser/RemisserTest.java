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
        assertThat(second.page().select("tbody").text()).doesNotContain("Skyndsam");
    }

    @Test
    void an_address_that_tells_no_day_begins_at_the_beginning() {
        var answer = Visitor.as(cast.samira()).get("/remisser?efter=l_igar_00000000-0000-0000-0000-000000000000");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_queue_is_narrowed_by_its_address_and_each_choice_can_be_taken_away() {
        var late = Sending.received(cast);
        var calm = Sending.received(cast);
        Rows.arrange(
                "update referral set answer_due = answer_due - 30, urgent = true where referral_id = ?",
                late.file().id());
        Rows.arrange(
                "update person set language = 'so' where person_id = ?",
                late.file().personId());
        var samira = Visitor.as(cast.samira());

        var page = samira.get("/remisser?senast=forsenat&skyndsam=ja&sprak=so");

        assertThat(page.page().select("tbody tr")).hasSize(1);
        assertThat(page.page().select("main").text())
                .contains(late.file().number())
                .doesNotContain(calm.file().number());
        assertThat(page.page().select("a.l-chip").eachText())
                .allSatisfy(tag -> assertThat(tag).contains("ta bort filtret"))
                .hasSize(3);
        assertThat(page.page().select("a.l-chip").eachAttr("href"))
                .contains("/remisser?senast=forsenat&skyndsam=ja", "/remisser?skyndsam=ja&sprak=so");
        assertThat(samira.get("/remisser?sprak=fi").one(".l-empty").text()).contains("passar det du valde");
    }

    @Test
    void what_an_address_names_that_is_not_there_is_left_out_and_told() {
        Sending.received(cast);

        var page = Visitor.as(cast.samira()).get("/remisser?diagnos=F32&vc=00000000-0000-7000-8000-000000000000");

        assertThat(page.page().select("tbody tr")).hasSize(1);
        assertThat(page.one(".ds-alert[role=status]").text())
                .contains("diagnos", "vc")
                .doesNotContain("F32");
    }

    @Test
    void a_queue_is_searched_by_name_as_it_sounds_and_nothing_typed_stands_in_an_address() {
        var referral = Sending.received(cast);
        var samira = Visitor.as(cast.samira());

        var found = search(samira, "/remisser", "karl erik lundh");
        var elsewhere = search(samira, "/remisser?vy=vantar", "lund");
        var byNumber = search(samira, "/remisser", referral.file().number());
        var nobody = search(samira, "/remisser", "depression F32");

        assertThat(found.page().select("tbody tr")).hasSize(1);
        assertThat(byNumber.page().select("tbody tr")).hasSize(1);
        assertThat(found.page().select("[href*=lund], [action*=lund]")).isEmpty();
        assertThat(elsewhere.one(".l-empty").text()).contains("Ingen i listan heter så");
        assertThat(nobody.status()).isEqualTo(422);
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

    private static Visitor.Answer search(Visitor guide, String address, String typed) {
        return guide.submit(guide.get(address).one("main form[role=search]"), "sok", typed);
    }
}
