package se.lotsen.web.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class RapportTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void an_answer_to_what_is_no_question_is_passed_over() {
        var form = maria.get(grant() + "/rapport").one("form[action$=/rapport/svar]");

        var answer = maria.submit(form, "svar-" + "-".repeat(36), "Bra", "svar-" + "a".repeat(36), "Bra");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Svaren är sparade.");
    }

    /** Address of a new grant. */
    private String grant() {
        var year = Guiding.today().getYear();
        var opened = maria.submit(
                maria.get("/ledning/statsbidrag/nytt").one("form.l-panel"),
                "ceiling",
                "512 000",
                "amount",
                "512 000",
                "year",
                Integer.toString(year),
                "usableFrom",
                year + "-01-01",
                "usableTo",
                year + "-12-31",
                "requisitionedOn",
                Guiding.today().toString(),
                "reportDue",
                (year + 1) + "-02-28");
        return opened.one("form[action$=/kostnad]").attr("action").replace("/kostnad", "");
    }
}
