package se.lotsen.web.visning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Visitor;

class VisningTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void who_speaks_the_persons_language_is_told_where_work_is_given() {
        var id = Sending.received(cast).file().id();
        Rows.arrange("update person set language = 'so' where municipality_id = ?", cast.municipalityId());
        var samira = Visitor.as(cast.samira());
        assertThat(samira.get("/remisser/" + id).text()).contains("Ingen äldrelots talar somaliska. Boka tolk.");

        var omar = Visitor.as(cast.omar());
        omar.submit(omar.get("/visning").one("form[action=/visning/sprak]"), "sprak", "so");

        assertThat(Rows.one(
                        "select cast(languages as text) from staff where staff_id = ?",
                        cast.omar().staffId()))
                .isEqualTo("{so}");
        assertThat(samira.get("/remisser/" + id).text()).contains("Talar somaliska: Omar Lindqvist");
        assertThat(omar.get("/visning").one("#sprak-so").hasAttr("checked")).isTrue();
    }

    @Test
    void text_rows_and_keys_follow_the_screen() {
        var samira = Visitor.as(cast.samira());
        assertThat(samira.get("/min-dag").one("html").attr("data-size")).isEqualTo("sm");

        var form = samira.get("/visning").one("form[action=/visning]");
        samira.submit(form, "val", "stor", "val", "tangenter", "val", "annat");

        var html = samira.get("/min-dag").one("html");
        assertThat(html.attr("data-size")).isEqualTo("lg");
        assertThat(html.hasAttr("data-keys")).isTrue();
        assertThat(html.hasAttr("data-density")).isFalse();
    }
}
