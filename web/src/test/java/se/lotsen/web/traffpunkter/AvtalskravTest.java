package se.lotsen.web.traffpunkter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.agreement.Agreement;
import se.lotsen.agreement.Demand;
import se.lotsen.agreement.Outcome;
import se.lotsen.agreement.SetRequirement;
import se.lotsen.agreement.WriteAgreement;
import se.lotsen.grant.Money;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Visitor;

class AvtalskravTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void answers_to_a_survey_a_comment_and_a_plan_stand_beside_the_requirements_and_in_the_file() {
        var page = maria.get(place() + "/avtalskrav");
        var today = Swedish.today(TestApp.clock()).toString();

        page = maria.submit(
                page.one("form[action*=/enkat?]"),
                "enkat-question",
                "Känner du dig välkommen?",
                "enkat-askedOn",
                today,
                "enkat-answers",
                "41",
                "enkat-agreeing",
                "42");
        assertThat(page.status()).isEqualTo(422);
        page = maria.submit(page.one("form[action*=/enkat?]"), "enkat-agreeing", "34");
        assertThat(page.text()).contains("Enkätsvaret är sparat.");
        page = maria.submit(page.one("form[action*=/kommentar?]"), "kommentar-text", "Kvällsöppet började i oktober.");
        page = maria.submit(
                page.one("form[action*=/atgard?]"),
                "atgard-what",
                "Ordna en promenad i veckan",
                "atgard-owner",
                "Föreningen",
                "atgard-dueOn",
                today);

        var paper = ReadPaper.of(
                maria.file(page.page().select("a[href*=.pdf]").attr("href")).body());
        for (var text : new String[] {page.text(), paper.text().replaceAll("\\s+", " ")}) {
            assertThat(text)
                    .contains("Känner du dig välkommen?", "34 av 41")
                    .contains("Kvällsöppet började i oktober.")
                    .contains("Ordna en promenad i veckan", "Föreningen");
        }
        page = maria.submit(page.one("form[action*=/klar]"));
        assertThat(page.one("section[aria-labelledby=atgarder] .ds-tag").text()).startsWith("klart");
    }

    /** Its address. */
    private String place() {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, 'ekeby', 'Träffpunkt Ekeby')",
                cast.municipalityId(),
                id);
        var began = Swedish.today(TestApp.clock()).minusYears(1);
        var agreed = TestApp.bean(WriteAgreement.class)
                .write(
                        new WriteAgreement.Command(
                                id,
                                "Bergsgårdens förening",
                                null,
                                began,
                                null,
                                null,
                                Money.ZERO,
                                Money.ZERO,
                                Agreement.RentPer.YEAR),
                        cast.maria());
        TestApp.bean(SetRequirement.class)
                .set(
                        new SetRequirement.Command(((Outcome.Written) agreed).id(), Demand.Kind.WALK, 1, "§ 4", began),
                        cast.maria());
        return "/traffpunkter/" + id;
    }
}
