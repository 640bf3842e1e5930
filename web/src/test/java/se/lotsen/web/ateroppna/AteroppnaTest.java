package se.lotsen.web.ateroppna;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

class AteroppnaTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_closed_case_is_opened_again_with_a_reason_that_stands_in_the_timeline() {
        var story = closed(CloseReason.MOVED);
        var samira = Visitor.as(cast.samira());
        var page = samira.get("/arenden/" + story.caseNumber());
        var form = samira.get(page.one("a[href$=/ateroppna]").attr("href")).one("form[action$=/ateroppna]");

        var empty = samira.submit(form);
        var open = samira.submit(form, "varfor", "Personen flyttade tillbaka.");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Skriv varför ärendet öppnas igen");
        assertThat(open.text())
                .contains("Ärendet är öppet igen", "Ärendet öppnades igen", "Personen flyttade tillbaka.", "Nästa: ");
        assertThat(open.page().select("a[href$=/ateroppna]")).isEmpty();
    }

    @Test
    void what_ended_for_good_says_so() {
        var story = closed(CloseReason.DECEASED);
        var samira = Visitor.as(cast.samira());

        assertThat(samira.get("/arenden/" + story.caseNumber()).page().select("a[href$=/ateroppna]"))
                .isEmpty();
        assertThat(samira.get("/arenden/" + story.caseNumber() + "/ateroppna").text())
                .contains("inte kan öppnas igen");
    }

    private Story closed(CloseReason reason) {
        var story = Story.accepted(cast);
        TestApp.bean(CloseCase.class)
                .close(new CloseCase.Command(story.caseNumber(), reason, null, null, null), cast.samira());
        return story;
    }
}
