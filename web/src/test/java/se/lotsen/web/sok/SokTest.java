package se.lotsen.web.sok;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class SokTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void every_page_of_a_guide_has_the_search_at_the_top_and_it_finds_the_case() {
        var number = Guiding.accepted(cast);

        var found = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "carl-eric lunt");
        var closer = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "carl-eric lund");

        assertThat(found.text()).contains("Ingen träff");
        assertThat(closer.text())
                .contains("1 träff", "Karl-Erik Lund", "Kontakt söks, äldrelots Samira Haddad", "••••");
        assertThat(samira.get(closer.one("a[href^=/arenden/E]").attr("href")).text())
                .contains(number);
    }

    @Test
    void what_was_typed_stands_in_no_address_and_is_not_kept_by_the_browser() {
        Guiding.accepted(cast);

        var answer = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "Lund");

        assertThat(answer.address().toString())
                .matches(".*/sok\\?sokning=[A-Za-z0-9_-]+")
                .doesNotContain("Lund");
        assertThat(samira.cookies()).noneMatch(cookie -> cookie.contains("Lund"));
        assertThat(answer.raw().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.page().title()).doesNotContain("Lund");
        assertThat(answer.page().select("a").eachAttr("href")).noneMatch(href -> href.contains("Lund"));
    }

    @Test
    void the_way_back_leads_to_what_was_found_and_each_search_has_its_own() {
        Guiding.accepted(cast);
        var first = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "Lund")
                .address();
        var second = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "Lundström")
                .address();

        var back = samira.get(first.toString());

        assertThat(back.text()).contains("1 träff", "Karl-Erik Lund");
        assertThat(back.one("#sok").val()).isEqualTo("Lund");
        assertThat(samira.get(second.toString()).one("#sok").val()).isEqualTo("Lundström");
    }

    @Test
    void a_search_is_one_line_of_the_log_and_the_way_back_one_more() {
        Guiding.accepted(cast);
        var form = samira.get("/min-dag").one(".l-find");
        var before = shown();

        var address = samira.submit(form, "sok", "Lund").address();
        assertThat(shown()).isEqualTo(before + 1);

        samira.get(address.toString());
        assertThat(shown()).isEqualTo(before + 2);
    }

    @Test
    void a_search_is_known_to_nobody_else_and_a_key_that_means_nothing_says_so() {
        Guiding.accepted(cast);
        var address = samira.submit(samira.get("/min-dag").one(".l-find"), "sok", "Lund")
                .address();

        var theirs = Visitor.as(cast.omar()).get(address.toString());
        assertThat(theirs.text()).doesNotContain("Lund");
        var unknown = samira.get("/arenden?sokning=hittas-inte");

        for (var answer : List.of(theirs, unknown)) {
            assertThat(answer.text()).contains("Sökningen finns inte kvar");
        }
    }

    private int shown() {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and action = 'READ' and what = 'SearchPersons'",
                cast.municipalityId());
    }

    @Test
    void a_referral_that_nobody_has_answered_is_found_and_leads_to_its_page() {
        var referral = Sending.received(cast);

        var answer = samira.submit(
                samira.get("/sok").one("main form"), "sok", referral.file().number());

        assertThat(answer.text())
                .contains("Karl-Erik Lund", "Remiss " + referral.file().number(), "VC Björken");
        assertThat(samira.get(answer.one("main a[href^=/remisser/]").attr("href"))
                        .text())
                .contains("Karl-Erik Lund");
    }

    @Test
    void what_cannot_be_searched_is_explained() {
        var answer = samira.submit(samira.get("/sok").one("main form"), "sok", "Kvarnvägen 4 B");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.one("#sok-fel").text()).contains("Skriv ett namn");
        assertThat(answer.one("#sok").val()).isEqualTo("Kvarnvägen 4 B");
        assertThat(answer.page().title()).startsWith("Fel:");
    }

    @Test
    void nobody_but_a_guide_can_search_and_all_others_are_answered_alike() {
        for (var actor : new se.lotsen.access.Actor[] {cast.helena(), cast.maria(), cast.admin()}) {
            var visitor = Visitor.as(actor);
            assertThat(visitor.get("/").page().select(".l-find")).isEmpty();
            assertThat(visitor.get("/sok").status()).isEqualTo(403);
            assertThat(visitor.swap("/sok", "sok", "Lund").status()).isEqualTo(403);
        }
        var log = Rows.of(
                "select what from access_log where municipality_id = ? and action = 'REFUSE'", cast.municipalityId());
        assertThat(log).hasSize(6).allSatisfy(row -> assertThat(row.get("what")).isEqualTo("/sok"));
    }
}
