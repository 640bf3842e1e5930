package se.lotsen.web.mindag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class MinDagTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void an_empty_day_says_so() {
        var page = Visitor.as(cast.samira()).get("/");

        assertThat(page.address().getPath()).isEqualTo("/min-dag");
        assertThat(page.one(".l-lead").text()).isEqualTo("Inget att göra i dag. Inga remisser väntar på svar.");
    }

    @Test
    void a_late_contact_stands_first_with_one_button() {
        var referral = Sending.received(cast);
        var today = Swedish.today(TestApp.clock());
        TestApp.bean(AcceptReferral.class)
                .accept(new AcceptReferral.Command(referral.file().id(), true, today, null), cast.samira());
        Rows.arrange(
                "update case_file set next_step_on = next_step_on - 2 where municipality_id = ?",
                cast.municipalityId());

        var page = Visitor.as(cast.samira()).get("/min-dag");

        assertThat(page.one("tbody tr:not(.group)").text())
                .contains("2 dagar", "Karl-Erik Lund", "Ta första kontakten", "VC Björken", "Ring");
        assertThat(page.one(".l-lead").text()).startsWith("1 sak är försenad.");
    }
}
