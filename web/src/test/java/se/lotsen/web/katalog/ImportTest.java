package se.lotsen.web.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void a_time_that_somebody_else_moved_meanwhile_does_not_come_back_unseen() {
        maria.submit(upload(TWO_TIMES.getBytes(StandardCharsets.UTF_8)).one("form[action=/katalog/import/spara]"));
        var table = new String(maria.file("/katalog/aktiviteter.csv").body(), StandardCharsets.UTF_8);
        var look =
                upload(table.replace("Vi kastar klot.", "Vi kastar klot i lag.").getBytes(StandardCharsets.UTF_8));
        assertThat(look.text()).contains("Nya tider 0");
        Rows.arrange("""
                update activity_schedule set starts = '14:00', ends = '15:00', version = version + 1
                where municipality_id = ? and starts = '13:00'
                """, cast.municipalityId());

        var late = maria.submit(look.one("form[action=/katalog/import/spara]"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Någon annan har ändrat sedan du granskade filen: Boule", "Nya tider 1");
        assertThat(count("activity_schedule")).isEqualTo(2);
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
    void the_open_data_can_be_read_back_and_changes_nothing_and_elsewhere_it_makes_the_same_catalogue() {
        Programme.load(cast, "0188");
        var hsds = maria.file("/katalog/hsds.json").body();

        assertThat(upload(hsds).text()).contains("Allt i filen finns redan i katalogen");

        var elsewhere = Cast.newMunicipality();
        for (var name : names("organiser", cast)) {
            Rows.arrange(
                    "insert into organiser (municipality_id, organiser_id, name, kind) values (?, gen_random_uuid(), ?, 'MUNICIPAL')",
                    elsewhere.municipalityId(),
                    name);
        }
        var there = Visitor.as(elsewhere.maria());
        var text = new String(hsds, StandardCharsets.UTF_8)
                .replace(municipality("/katalog/hsds.json", maria), municipality("/katalog/hsds.json", there));
        var look = there.upload("/katalog/import", "fil", "hsds.json", text.getBytes(StandardCharsets.UTF_8));
        assertThat(there.submit(look.one("form[action=/katalog/import/spara]")).text())
                .contains("Tabellen är inläst och sparad");
        assertThat(names("activity", elsewhere)).isNotEmpty().isEqualTo(running(cast));
        assertThat(cadences(elsewhere)).isNotEmpty().isEqualTo(cadences(cast));
    }

    @Test
    void what_is_wrong_in_open_data_is_told_by_the_line_where_it_begins() {
        var hsds = """
                {
                  "services": [
                    {"id": "b", "name": "Boule", "description": "Vi kastar klot.", "fees_description": "5 euro",
                     "attributes": [{"link_type": "kind", "taxonomy_term": {"code": "GAMES"}}]},
                    {"id": "d", "name": "Dans", "description": "Vi dansar."},
                    {"id": "f", "name": "Fika", "description": "",
                     "attributes": [{"link_type": "kind", "taxonomy_term": {"code": "CAFE"}}]},
                    {"id": "g", "name": "Gympa", "description": "Vi rör oss.",
                     "attributes": [{"link_type": "kind", "taxonomy_term": {"code": "EXERCISE_CLASS"}}]}
                  ],
                  "schedules": [
                    {"id": "s", "service_id": "g", "freq": "DAILY", "valid_from": "i morgon",
                     "opens_at": "10:00", "closes_at": "11:00"}
                  ]
                }
                """;

        var look = upload(hsds.getBytes(StandardCharsets.UTF_8));

        assertThat(look.status()).isEqualTo(422);
        assertThat(look.text())
                .contains(
                        "Rad 3, Pris: Värdet känns inte igen",
                        "Rad 5, Typ: En ny aktivitet behöver en typ",
                        "Rad 6, Beskrivning: Skriv vad som händer",
                        "Rad 12, Hur ofta: Så kan det inte upprepas här",
                        "Rad 12, Första dagen:");
        assertThat(upload("{\n\"services\": [\n}".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("Rad 3: Filen kan inte läsas som JSON");
        assertThat(count("activity")).isZero();
    }

    @Test
    void open_data_changes_what_it_tells_and_a_time_that_is_there_only_in_the_catalogue() {
        maria.submit(upload(TWO_TIMES.getBytes(StandardCharsets.UTF_8)).one("form[action=/katalog/import/spara]"));
        var hsds = new String(maria.file("/katalog/hsds.json").body(), StandardCharsets.UTF_8);

        var look =
                upload(hsds.replace("Vi kastar klot.", "Vi kastar klot i lag.").getBytes(StandardCharsets.UTF_8));
        assertThat(look.text()).contains("Beskrivning: Vi kastar klot. → Vi kastar klot i lag.", "Nya tider 0");
        maria.submit(look.one("form[action=/katalog/import/spara]"));
        assertThat(Rows.one("select description from activity where municipality_id = ?", cast.municipalityId()))
                .isEqualTo("Vi kastar klot i lag.");

        assertThat(upload(hsds.replace("13:00", "12:00").getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("Hur ofta: Tiden finns redan och är en annan", "Inget är sparat");
    }

    private static List<Object> names(String table, Cast of) {
        return column("select name as value from " + table + " where municipality_id = ? order by name", of);
    }

    private static List<Object> running(Cast of) {
        return column(
                "select name as value from activity where municipality_id = ? and status <> 'ENDED' order by name", of);
    }

    private static List<Object> cadences(Cast of) {
        return column("""
                select concat_ws(' ', a.name, a.kind, a.cost_kr, p.name, s.rrule, s.starts, s.ends, s.valid_from) as value
                from activity_schedule s
                join activity a using (municipality_id, activity_id)
                join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = coalesce(s.place_id, a.place_id)
                where s.municipality_id = ? and a.status <> 'ENDED' order by 1
                """, of);
    }

    private static List<Object> column(String sql, Cast of) {
        return Rows.of(sql, of.municipalityId()).stream()
                .map(row -> (Object) String.valueOf(row.get("value")))
                .toList();
    }

    /** The id of the municipality's own organization, which stands first. */
    private static String municipality(String address, Visitor of) {
        var text = new String(of.file(address).body(), StandardCharsets.UTF_8);
        return text.split("\"organizations\"", 2)[1].split("\"id\" : \"", 2)[1].substring(0, 36);
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
