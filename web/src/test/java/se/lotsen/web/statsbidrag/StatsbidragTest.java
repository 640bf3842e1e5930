package se.lotsen.web.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class StatsbidragTest {

    private final Visitor maria = Visitor.as(Cast.newMunicipality().maria());
    private final int year = Guiding.today().getYear();

    @Test
    void what_cannot_be_understood_and_what_the_rules_forbid_is_told_at_once_each_at_its_field() {
        var refused = maria.submit(
                form(),
                "amount",
                "mycket",
                "bookedOn",
                (year + 1) + "-01-03",
                "purpose",
                "ACTIVITY",
                "hours",
                "många",
                "description",
                "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#description", "#amount", "#bookedOn", "#purpose", "#type", "#hours", "#voucher");
        assertThat(refused.one("#amount-fel").text()).contains("Skriv beloppet i kronor");
        assertThat(refused.one("#purpose-fel").text()).contains("Bidraget betalar inte aktiviteter");
        assertThat(refused.one("#bookedOn-fel").text()).contains("Kostnaden ska vara daterad");
        assertThat(refused.one("#hours").attr("value")).isEqualTo("många");
    }

    @Test
    void a_field_that_cannot_be_understood_is_told_once_and_nothing_is_booked_for_it() {
        var form = form();
        var refused = maria.submit(
                form,
                "amount",
                "",
                "bookedOn",
                "i somras",
                "purpose",
                "",
                "type",
                "STAFF",
                "description",
                "Lön",
                "voucher",
                "V-1");

        assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#amount", "#bookedOn", "#purpose");
        assertThat(refused.one("section[aria-labelledby=bokfort]").text()).doesNotContain("V-1");
    }

    private org.jsoup.nodes.Element form() {
        var opened = maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "amount",
                "512 000",
                "reportDue",
                (year + 1) + "-02-28");
        assertThat(opened.text()).contains("Bidraget är sparat.");
        return opened.one("form[action$=/kostnad]");
    }
}
