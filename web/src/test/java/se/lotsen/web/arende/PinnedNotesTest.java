package se.lotsen.web.arende;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.casework.WriteNote;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class PinnedNotesTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());
    private final String number = Guiding.accepted(cast);

    @Test
    void a_pinned_note_is_in_sight_until_it_is_taken_down_and_stays_in_the_timeline() {
        note("Nyckeln ligger hos grannen.");

        var pinned = samira.submit(samira.get(timeline()).one("form[action$=/fast]"));

        assertThat(pinned.one("section[aria-labelledby=fast]").text())
                .contains("Nyckeln ligger hos grannen.", "av Samira Haddad. Fäst");
        var down = samira.submit(pinned.one("form[action$=/lossa]"));
        assertThat(down.page().select("#fast")).isEmpty();
        assertThat(samira.get(timeline()).text()).contains("Nyckeln ligger hos grannen.");
        assertThat(Rows.one(
                        "select pinned_by = unpinned_by and unpinned_at >= pinned_at from pinned_note where municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo(true);
    }

    @Test
    void the_last_pinned_stands_first_and_a_sixth_waits() {
        for (var i = 1; i <= 6; i++) note("Anteckning nummer " + i + ".");
        for (var i = 0; i < 5; i++)
            samira.submit(
                    samira.get(timeline()).page().select("form[action$=/fast]").getLast());

        var sixth = samira.submit(samira.get(timeline()).one("form[action$=/fast]"));

        assertThat(sixth.text()).contains("Fem anteckningar är redan fästa");
        assertThat(sixth.page().select("section[aria-labelledby=fast] li")).hasSize(5);
        assertThat(sixth.page()
                        .select("section[aria-labelledby=fast] li")
                        .getFirst()
                        .text())
                .startsWith("Anteckning nummer 5.");
    }

    @Test
    void nothing_but_a_note_of_the_same_case_is_pinned() {
        note("En anteckning.");
        var form = samira.get(timeline()).one("form[action$=/fast]");
        var opened = Rows.one(
                "select event_id from case_event where municipality_id = ? and kind = 'CaseOpened'",
                cast.municipalityId());

        assertThat(samira.submit(form, "anteckning", String.valueOf(opened)).status())
                .isEqualTo(404);
    }

    private void note(String text) {
        TestApp.bean(WriteNote.class).write(number, text, cast.samira());
    }

    private String timeline() {
        return "/arenden/" + number + "/tidslinje";
    }
}
