package se.lotsen.web.arsredovisning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.paper.ReadSheet;
import se.lotsen.web.testing.Visitor;

/** A year of six meeting places, session by session, and the account that is made of it. */
class ArsredovisningTest {

    private static final List<String> OLDER = List.of("Hallstavik", "Häverödal", "Norrtälje", "Rimbo", "Älmsta");

    private final Cast cast = Cast.newMunicipality();
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void the_account_of_a_year_is_what_was_counted_at_six_places() {
        aYear();

        var page = maria.get("/arsredovisning?ar=2023");

        assertThat(text(page.one("h1"))).isEqualTo("Träffpunkterna 2023");
        assertThat(text(page.one(".l-lead"))).isEqualTo("10 362 besök och 2 777 portioner mat.");
        var rows = page.page().select("section[aria-labelledby=per-plats] tbody tr").stream()
                .map(ArsredovisningTest::text)
                .toList();
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst()).isEqualTo("Bergshamra Ny från 12 okt 60 0 4 4 1,0 0");
        assertThat(rows.getLast()).isEqualTo("Alla 10 362 2 777 804 43 18,7 0");
        assertThat(rows.subList(1, 6))
                .allSatisfy(row -> assertThat(row).doesNotContain("Ny från").contains(" 160 40 4,0 "));
        assertThat(text(page.page().body()))
                .contains("Ett besök är varje gång någon kommer", "Besök och personer går inte att lägga ihop.")
                .contains("0 av 804 tillfällen har ingen räknat.");

        var bergshamra = maria.get(page.page()
                .select("section[aria-labelledby=per-plats] a")
                .getFirst()
                .attr("href"));
        assertThat(text(bergshamra.page().body())).contains("Bergshamra 2023", "Ny från 12 okt");
        assertThat(text(bergshamra.one("#besok"))).isEqualTo("60");
        assertThat(text(bergshamra.one("section[aria-labelledby=aktiviteter] tbody tr")))
                .isEqualTo("Fika 4 0 4 60 0");

        var paper = ReadPaper.of(maria.file("/arsredovisning/alla.pdf?ar=2023").body());
        assertThat(paper.tagged()).isTrue();
        assertThat(paper.text().replaceAll("[\\s\u00a0]+", " "))
                .contains("10 362", "2 777", "Bergshamra", "Ny från 12 okt");
        assertThat(ReadSheet.words(
                        maria.file("/arsredovisning/alla.xlsx?ar=2023").body()))
                .contains("10362", "2777", "Bergshamra", "Så räknas det", "Ett besök är varje gång någon kommer");
        assertThat(text(maria.get("/arsredovisning?ar=2022").one(".l-lead"))).isEqualTo("0 besök och 0 portioner mat.");
    }

    @Test
    void the_visits_of_a_place_stand_beside_those_of_the_year_before_on_the_page_and_in_the_file() {
        var bergshamra = place("Bergshamra");
        weekly(bergshamra, "Fika", "2022-10-13T12:00:00Z", 2, 1);
        weekly(bergshamra, "Fika", "2023-10-12T12:00:00Z", 4, 1);
        Rows.arrange("""
                insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                    not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                select municipality_id, session_id, 1, 0, 0, 0, 9, 3, 2, 8, 5, 1, 2, 0, ends_at, 'test', 'Test'
                from activity_session where municipality_id = ?
                """, cast.municipalityId());

        var page = maria.get("/traffpunkter/" + bergshamra + "/avtalskrav?period=2023");

        assertThat(page.page().select("section[aria-labelledby=besok] tbody tr").stream()
                        .map(ArsredovisningTest::text)
                        .toList())
                .containsExactly(
                        "Besök 56 28",
                        "Kvinnor 36 18",
                        "Män 12 6",
                        "Ej angivet 8 4",
                        "Bor på trygghetsboendet 32 16",
                        "Bor i området 20 10",
                        "Bor någon annanstans 4 2",
                        "Här för första gången 8 4",
                        "Besök per tillfälle 14,0 14,0",
                        "Fika 56 14,0 28 14,0");
        assertThat(page.text()).contains("Siffrorna avser tillfällen och besök, inte enskilda individer.");
        assertThat(ReadSheet.words(maria.file("/traffpunkter/" + bergshamra + "/krav-per-vecka.xlsx?period=2023")
                        .body()))
                .contains("Besök 2022", "Fika", "56", "inte enskilda individer");
    }

    @Test
    void what_places_cost_stands_by_payer_and_a_new_amount_replaces_the_one_before() {
        place("Rimbo");
        cost("RENT", "MUNICIPALITY", "590 000");
        cost("RENT", "MUNICIPALITY", "600 000");
        cost("FOOD_CONTROL", "MUNICIPALITY", "12 500");
        var page = cost("FOOD_CONTROL", "ASSOCIATION", "6 250");

        assertThat(page.page().select("section[aria-labelledby=kostnader] tbody tr").stream()
                        .map(ArsredovisningTest::text)
                        .toList())
                .containsExactly(
                        "Gemensamt Livsmedelskontroll Föreningen 6 250 kr",
                        "Gemensamt Livsmedelskontroll Kommunen 12 500 kr",
                        "Gemensamt Hyra Kommunen 600 000 kr",
                        "Summa Kommunen 612 500 kr",
                        "Summa Föreningen 6 250 kr");
        assertThat(cost("RENT", "MUNICIPALITY", "mycket").text()).contains("Skriv ett belopp i kronor");
        assertThat(cost("RENT", "MUNICIPALITY", "1 000 000 000,01").text()).contains("Skriv högst 1 000 000 000 kr.");
        assertThat(Visitor.as(cast.samira()).get("/arsredovisning").status()).isEqualTo(403);
    }

    @Test
    void a_leader_reads_the_year_of_the_association_as_it_was_counted_and_nothing_of_another() {
        var pro = cast.leadersOf("PRO Ekeby", "Bengt Ström", "Gun Ek");
        var spf = cast.leadersOf("SPF Ekeby", "Olle Ask");
        weekly(place("Rimbo"), "Fika", "2025-10-13T12:00:00Z", 4, 1);
        weekly(place("Älmsta"), "Boule", "2025-10-14T12:00:00Z", 2, 1);
        weekly(place("Hallstavik"), "Dans", "2025-10-15T12:00:00Z", 2, 1);
        leads("Fika", pro.getFirst());
        leads("Boule", pro.getLast());
        leads("Dans", spf.getFirst());
        Rows.arrange("""
                insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                    not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                select s.municipality_id, s.session_id, 1, 0, 0, 0, 9, 3, 2, 8, 5, 1, 2, 4, s.ends_at, 'test', 'Test'
                from activity_session s join activity a using (municipality_id, activity_id)
                where s.municipality_id = ? and (a.name <> 'Fika' or s.starts_at < '2025-10-27')
                """, cast.municipalityId());
        var bengt = Visitor.as(pro.getFirst());

        var page = bengt.get("/verksamhetsberattelse?ar=2025");

        assertThat(text(page.one("h1"))).isEqualTo("PRO Ekeby 2025");
        assertThat(text(page.one(".l-lead"))).isEqualTo("56 besök och 16 portioner mat.");
        assertThat(page.page().select("section[aria-labelledby=aktiviteter] tbody tr").stream()
                        .map(ArsredovisningTest::text)
                        .toList())
                .containsExactly("Boule Älmsta 2 0 2 28 8", "Fika Rimbo 4 0 2 28 8", "Alla 6 0 4 56 16");
        assertThat(page.page().select("section[aria-labelledby=vilka] tbody tr").stream()
                        .map(ArsredovisningTest::text)
                        .toList())
                .contains("Kvinnor 36", "Män 12", "Ej angivet 8", "Bor i området 20");
        assertThat(page.text()).contains("2 av 6 tillfällen har ingen räknat.");
        var paper = ReadPaper.of(
                bengt.file("/verksamhetsberattelse/aret.pdf?ar=2025").body());
        assertThat(paper.tagged()).isTrue();
        assertThat(paper.title()).isEqualTo("Verksamhetsberättelse 2025, PRO Ekeby");
        assertThat(paper.text()).contains("Boule", "Rimbo").doesNotContain("Dans");
        assertThat(bengt.get("/verksamhetsberattelse?ar=2024").text())
                .contains("PRO Ekeby ledde inga tillfällen 2024.");
        assertThat(bengt.get("/arsredovisning").status()).isEqualTo(403);
        assertThat(maria.get("/verksamhetsberattelse").status()).isEqualTo(403);
    }

    private void leads(String activity, Actor leader) {
        Rows.arrange(
                "update activity set leader_id = ? where municipality_id = ? and name = ?",
                leader.requireStaffId(),
                cast.municipalityId(),
                activity);
    }

    private Visitor.Answer cost(String kind, String payer, String amount) {
        var form = maria.get("/arsredovisning?ar=2025").one("form[action=/arsredovisning/kostnad]");
        return maria.submit(form, "plats", "", "slag", kind, "betalare", payer, "belopp", amount);
    }

    /**
     * Five places with a lunch and three coffees a week for forty weeks, and one that began in October with four. 10 362 visits: 60 at the new one,
     * 12 at each of the 800 others and one more at the first 702. 2 777 portions: 13 at each of 200 lunches and one more at the first 177.
     */
    private void aYear() {
        for (var name : OLDER) {
            var place = place(name);
            weekly(place, "Lunch", "2023-01-09T11:00:00Z", 40, 1);
            weekly(place, "Fika", "2023-01-10T13:00:00Z", 40, 3);
            weekly(place, "Bingo", "2022-11-07T13:00:00Z", 1, 1);
        }
        weekly(place("Bergshamra"), "Fika", "2023-10-12T12:00:00Z", 4, 1);
        Rows.arrange("""
                insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                    not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                select municipality_id, session_id, 1, 0, 0, 0, visits - 3, 3, 0, 0, 0, 0, 0, portions, ends_at, 'test', 'Test'
                from (select s.*,
                        case when p.name = 'Bergshamra' then 15
                             when row_number() over (partition by p.name = 'Bergshamra' order by s.session_id) <= 702 then 13
                             else 12 end as visits,
                        case when a.name <> 'Lunch' then 0
                             when row_number() over (partition by a.name order by s.session_id) <= 177 then 14
                             else 13 end as portions
                      from activity_session s
                      join activity a using (municipality_id, activity_id)
                      join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
                      where s.municipality_id = ? and s.starts_at >= '2023-01-01') counted
                """, cast.municipalityId());
        Rows.arrange("""
                insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                    not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                select c.municipality_id, c.session_id, 0 + 2, 0, 0, 0, c.women - 1, c.men + 1, 0, 0, 0, 0, 0, c.portions,
                    c.saved_at + interval '1 hour', 'test', 'Test'
                from session_count c join activity_session s using (municipality_id, session_id)
                join activity a using (municipality_id, activity_id)
                where c.municipality_id = ? and a.name = 'Lunch'
                """, cast.municipalityId());
    }

    private UUID place(String name) {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                cast.municipalityId(),
                id,
                "plats-" + id,
                name);
        return id;
    }

    /** Sessions of an activity on so many days in a row, each week. */
    private void weekly(UUID place, String activity, String first, int weeks, int days) {
        var activityId = Ids.next();
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, place_id, finger, pillars,
                                      form, status)
                values (?, ?, ?, ?, 'Vi ses.', 'CAFE', ?, '{}', '{}', 'GROUP', 'RUNNING')
                """, cast.municipalityId(), activityId, activity + activityId, activity, place);
        Rows.arrange("""
                insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
                select ?, gen_random_uuid(), ?, ?, at, at + interval '1 hour'
                from (select cast(? as timestamptz) + week * interval '7 days' + day * interval '1 day' as at
                      from generate_series(0, ? - 1) week, generate_series(0, ? - 1) day) times
                """, cast.municipalityId(), activityId, place, first, weeks, days);
    }

    private static String text(Element element) {
        return element.text().replace('\u00a0', ' ');
    }
}
