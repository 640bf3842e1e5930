package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Story;
import se.lotsen.web.testing.Visitor;

/** A form with something that cannot be read, and something else that is wrong, tells both at once. */
class FaultsAtOnceTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void what_someone_told() {
        var form = "/ledning/synpunkter/ny";
        assertThat(faults(cast.samira(), form, form, "receivedOn", "i fredags", "what", ""))
                .containsExactly("#kind", "#what", "#receivedOn");
    }

    @Test
    void support_that_was_given() {
        assertThat(faults(cast.samira(), "/stod", "/stod", "on", "igår", "visits-MAN", "3", "persons-MAN", "4"))
                .containsExactly("#service", "#on", "#persons-MAN");
    }

    @Test
    void what_is_agreed_with_a_health_centre() {
        var page = "/ledning/vardcentraler/" + cast.bjorken();
        assertThat(faults(cast.maria(), page, "rutin", "signedOn", "2999-01-01", "nextMeetingOn", "snart"))
                .containsExactly("#signedOn", "#nextMeetingOn");
        assertThat(faults(cast.maria(), page, "listade", "listed", "många", "asOf", "nu"))
                .containsExactly("#listed", "#asOf");
        assertThat(faults(cast.maria(), page, "kontakt", "on", "nu", "spokeWith", "", "said", ""))
                .containsExactly("#on", "#spokeWith", "#said");
    }

    @Test
    void hours_of_volunteers_and_a_sheet_of_costs() {
        assertThat(faults(cast.maria(), "/ledning/kostnad", "frivilliga", "timmar", "många", "pris", "gratis"))
                .containsExactly("#plats", "#timmar", "#pris");
        var form = "/ledning/kostnad/kalkyl/ny";
        assertThat(faults(cast.maria(), form, form, "label-1", "Lokal", "amount-1", "mycket", "result", "Bra"))
                .containsExactly("#title", "#background", "#alternative", "#perspective", "#amount-1");
    }

    @Test
    void a_plan_and_a_programme() {
        var plan = "/ledning/utvardering/ny";
        assertThat(faults(cast.maria(), plan, plan, "ar", "i år", "titel", "", "behov", "B", "planering", "P"))
                .containsExactly("#titel", "#ar", "#matt");
        var programme = "/finger/nytt";
        assertThat(faults(cast.maria(), programme, programme, "fran", "våren", "till", "hösten"))
                .contains("#namn", "#platser", "#fran", "#till", "#matt");
    }

    @Test
    void a_step_to_put_off() {
        var number = Story.accepted(cast).caseNumber();
        var form = "/arenden/" + number + "/skjut-upp";
        assertThat(faults(cast.samira(), form, form, "till", "sen", "varfor", "x".repeat(301)))
                .containsExactly("#till", "#varfor");
    }

    @Test
    void a_warning_and_a_rest() {
        var at = "/arenden/" + Story.accepted(cast).caseNumber();
        assertThat(faults(cast.samira(), at + "/varningar", "varningar", "text", "", "senast", "2020-01-01"))
                .containsExactly("#slag", "#text", "#senast");
        assertThat(faults(cast.samira(), at + "/varningar", "varningar", "text", "Hund", "senast", "snart"))
                .containsExactly("#slag", "#senast");
        assertThat(faults(cast.samira(), at + "/paus", "paus", "till", "2020-01-01"))
                .containsExactly("#orsak", "#till");
    }

    @Test
    void who_is_away() {
        assertThat(faults(cast.samira(), "/overlamning", "borta", "vem", "", "franDag", "snart", "till", "2020-01-01"))
                .containsExactly("#vem", "#franDag", "#till");
    }

    @Test
    void closed_days() {
        var form = "/katalog/stangt";
        assertThat(faults(cast.maria(), form, form, "firstDay", "snart", "lastDay", "2020-01-01", "reason", ""))
                .containsExactly("#firstDay", "#lastDay", "#reason");
    }

    private static List<String> faults(Actor actor, String page, String form, String... namesAndValues) {
        var visitor = Visitor.as(actor);
        var answer = visitor.submit(visitor.get(page).one("form[action$=" + form + "][method=post]"), namesAndValues);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select(".ds-error-summary a").eachAttr("href");
    }
}
