package se.lotsen.web.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Visitor;

/** The catalogue out as files and in from one. */
class ImportTest {

    private static final String TWO_TIMES = """
            Namn;Beskrivning;Typ;Plats;Pris;Hur ofta;Veckodag;Börjar;Slutar;Första dagen
            Boule;Vi kastar klot.;Spel;Parken;0;Varje vecka;måndag, onsdag;10.00;11.30;2026-12-01
            Boule;Vi kastar klot.;Spel;Torget;0;Varje vecka;fredag;13.00;14.00;2026-12-01
            """;

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void a_table_is_looked_at_first_and_then_kept_as_a_whole() {
        var look = upload(TWO_TIMES.getBytes(Charset.forName("windows-1252")));

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.text()).contains("Nya aktiviteter Boule", "Nya träffpunkter Parken, Torget", "Nya tider 2");
        assertThat(count("activity")).isZero();

        var kept = maria.submit(look.one("form[action=/katalog/import/spara]"));
        assertThat(kept.text()).contains("Tabellen är inläst och sparad");
        assertThat(count("activity")).isEqualTo(1);
        assertThat(count("meeting_place")).isEqualTo(2);
        assertThat(count("activity_schedule")).isEqualTo(2);
        assertThat(maria.get("/katalog/aktivitet/boule").text())
                .contains(
                        "måndagar och onsdagar kl. 10.00 till 11.30, Parken", "fredagar kl. 13.00 till 14.00, Torget");
    }

    @Test
    void what_is_wrong_is_told_by_line_and_nothing_is_kept() {
        var wrong = """
                Namn;Beskrivning;Typ;Pris;Hur ofta;Veckodag;Börjar;Slutar;Första dagen;Färg
                Boule;Vi kastar klot.;Spel;0;Varje vecka;måndag;10.00;11.30;2026-12-01;röd
                Dans;;Dansa;gratis;Varje vecka;månda;25;11.30;i morgon;
                """;

        var look = upload(wrong.getBytes(StandardCharsets.UTF_8));

        assertThat(look.status()).isEqualTo(422);
        assertThat(look.text())
                .contains(
                        "Rad 1, Färg: Kolumnen känns inte igen",
                        "Rad 3, Typ: Ordet ”Dansa” känns inte igen",
                        "Rad 3, Pris: Skriv ett heltal",
                        "Rad 3, Veckodag: Ordet ”månda” känns inte igen",
                        "Rad 3, Börjar:",
                        "Rad 3, Första dagen:",
                        "Inget är sparat");
        assertThat(look.page().select("form[action=/katalog/import/spara]")).isEmpty();

        var rules = TWO_TIMES.replace("14.00", "12.00").replace("Vi kastar klot.;Spel;Parken", ";Spel;Parken");
        assertThat(upload(rules.getBytes(StandardCharsets.UTF_8)).text())
                .contains(
                        "Rad 2, Beskrivning: Skriv vad som händer",
                        "Rad 3, Slutar: Sluttiden måste vara efter starttiden",
                        "Rad 3, Namn: Raderna om samma aktivitet säger olika saker");
        assertThat(count("activity")).isZero();
        assertThat(count("meeting_place")).isZero();
    }

    @Test
    void a_file_that_leaves_columns_out_empties_nothing_and_one_read_twice_makes_nothing_twice() {
        Programme.load(cast, "0188");
        var slug = String.valueOf(Rows.one(
                "select slug from activity where municipality_id = ? and leader_name is not null limit 1",
                cast.municipalityId()));
        var short_ = "Kortnamn;Namn;Beskrivning;Typ\n" + slug + ";Fika;Kaffe.;Spel\n";

        assertThat(upload(short_.getBytes(StandardCharsets.UTF_8)).text())
                .contains("Rad 1, Ledare: Kolumnen saknas", "Inget är sparat");

        var fresh = "Namn;Beskrivning;Typ\nKubb i parken;Vi kastar kubb.;Spel\n".getBytes(StandardCharsets.UTF_8);
        maria.submit(upload(fresh).one("form[action=/katalog/import/spara]"));
        assertThat(upload(fresh).text()).contains("Rad 2, Namn: Det finns redan en aktivitet som heter så");
        assertThat(Rows.count(
                        "select from activity where name = 'Kubb i parken' and municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void a_change_is_shown_fact_by_fact_and_not_kept_over_what_somebody_else_changed_meanwhile() {
        Programme.load(cast, "0188");
        var slug = String.valueOf(Rows.one(
                "select slug from activity where municipality_id = ? order by slug limit 1", cast.municipalityId()));
        var table = new String(maria.file("/katalog/aktiviteter.csv").body(), StandardCharsets.UTF_8);
        var name = String.valueOf(Rows.one(
                "select name from activity where municipality_id = ? and slug = ?", cast.municipalityId(), slug));
        var renamed =
                table.replace(slug + ";" + name + ";", slug + ";Nytt namn;").getBytes(StandardCharsets.UTF_8);

        var look = upload(renamed);
        assertThat(look.text()).contains("Namn: " + name + " → Nytt namn");
        Rows.arrange(
                "update activity set description = 'Någon annans.', version = version + 1 where municipality_id = ? and slug = ?",
                cast.municipalityId(),
                slug);
        var late = maria.submit(look.one("form[action=/katalog/import/spara]"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Någon annan har ändrat sedan du granskade filen", "Någon annans. →");
        assertThat(Rows.one(
                        "select name from activity where municipality_id = ? and slug = ?",
                        cast.municipalityId(),
                        slug))
                .isEqualTo(name);
        assertThat(maria.submit(late.one("form[action=/katalog/import/spara]")).text())
                .contains("Tabellen är inläst och sparad");
    }

    @Test
    void what_is_taken_out_can_be_read_back_and_changes_nothing() {
        Programme.load(cast, "0188");
        var out = maria.file("/katalog/aktiviteter.csv");

        assertThat(out.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(new String(out.body(), StandardCharsets.UTF_8)).startsWith("\uFEFFKortnamn;Namn;");
        assertThat(upload(out.body()).text()).contains("Allt i filen finns redan i katalogen");
    }

    @Test
    void a_formula_is_no_formula_in_a_spreadsheet() {
        var trap = TWO_TIMES.replace("Boule", "=1+1");
        maria.submit(upload(trap.getBytes(StandardCharsets.UTF_8)).one("form[action=/katalog/import/spara]"));

        var out = maria.file("/katalog/aktiviteter.csv").body();

        assertThat(new String(out, StandardCharsets.UTF_8)).contains(";'=1+1;").doesNotContain(";=1+1;");
        assertThat(upload(out).text()).contains("Allt i filen finns redan");
    }

    @Test
    void the_open_data_has_the_tables_of_hsds_and_they_hang_together() throws Exception {
        Programme.load(cast, "0188");

        var hsds = new ObjectMapper().readTree(maria.file("/katalog/hsds.json").body());

        assertThat(hsds.path("services").size()).isGreaterThan(3);
        var services = hsds.path("services").findValuesAsText("id");
        var organizations = hsds.path("organizations").findValuesAsText("id");
        var locations = hsds.path("locations").findValuesAsText("id");
        assertThat(hsds.path("services").findValuesAsText("organization_id")).isSubsetOf(organizations);
        assertThat(hsds.path("service_at_locations").findValuesAsText("service_id"))
                .isNotEmpty()
                .isSubsetOf(services);
        assertThat(hsds.path("service_at_locations").findValuesAsText("location_id"))
                .isSubsetOf(locations);
        assertThat(hsds.path("schedules").findValuesAsText("service_at_location_id"))
                .isNotEmpty()
                .isSubsetOf(hsds.path("service_at_locations").findValuesAsText("id"));
        assertThat(hsds.at("/schedules/0/freq").asText()).isIn("WEEKLY", "MONTHLY", "YEARLY");
        assertThat(hsds.at("/schedules/0/byday").asText()).matches("(-?\\d?[A-Z]{2},?)+");
    }

    @Test
    void a_guide_reads_no_table() {
        assertThat(Visitor.as(cast.samira()).get("/katalog/import").status()).isEqualTo(403);
    }

    private Visitor.Answer upload(byte[] file) {
        return maria.upload("/katalog/import", "fil", "aktiviteter.csv", file);
    }

    private int count(String table) {
        return Rows.count("select 1 from " + table + " where municipality_id = ?", cast.municipalityId());
    }
}
