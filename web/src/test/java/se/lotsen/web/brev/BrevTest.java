package se.lotsen.web.brev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.Companion;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class BrevTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor samira = Visitor.as(cast.samira());

    @Test
    void a_letter_is_looked_at_kept_and_fetched_as_it_was_written() {
        var here = "/arenden/" + Guiding.accepted(cast) + "/brev";
        var page = samira.get(here);
        assertThat(page.one("#brevblad").text())
                .contains("Vi vill gärna höra hur du har det", "Hej Karl-Erik,", "Samira Haddad, äldrelots");
        assertThat(page.page().select("#brev input").eachAttr("value")).containsExactly("FIRST_CONTACT", "NOT_REACHED");

        var form = page.one("form[method=post][action=" + here + "]");
        var previewed = samira.swap(
                here + "/visa",
                "brev",
                "FIRST_CONTACT",
                "sprak",
                "SV",
                "storlek",
                "EXTRA_LARGE",
                "stycke",
                "Kom och fika.");
        assertThat(previewed.one("#brevblad").text()).contains("Kom och fika.");
        assertThat(previewed.one("#brevblad").hasClass("p18")).isTrue();
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", cast.municipalityId()))
                .isZero();

        var kept = samira.submit(form, "stycke", "Jag bjuder på kaffe & bulle.");

        assertThat(kept.text()).contains("Brevet är sparat.", "Sparade brev");
        var file = samira.file(kept.one("a[href$=.pdf]").attr("href"));
        assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(file.headers().firstValue("cache-control")).contains("no-store");
        var read = ReadPaper.of(file.body());
        assertThat(read.title()).isEqualTo("Vi vill gärna höra hur du har det");
        assertThat(read.tagged()).isTrue();
        assertThat(read.text()).contains("Jag bjuder på kaffe & bulle.", "Karl-Erik Lund");
        assertThat(samira.file(kept.one("a[href$=.pdf]").attr("href")).body()).isEqualTo(file.body());
        assertThat(samira.get(here.replace("/brev", "/tidslinje")).text())
                .contains("Kontaktförsök: Brev skickat (brev)", "Vi vill gärna höra hur du har det");
    }

    @Test
    void a_letter_in_english_is_previewed_in_english() {
        var page = samira.get("/arenden/" + Guiding.talkBooked(cast) + "/brev?brev=TALK_TIME&sprak=EN");

        assertThat(page.one("#brevblad").attr("lang")).isEqualTo("en-GB");
        assertThat(page.one("#brevblad").text())
                .contains("The time of our talk", "at 10:00", "I will come to your home.");
    }

    @Test
    void a_paragraph_that_is_too_long_is_shown_again_with_what_to_do() {
        var here = "/arenden/" + Guiding.accepted(cast) + "/brev";
        var form = samira.get(here).one("form[method=post][action=" + here + "]");

        var answer = samira.submit(form, "stycke", "hej ".repeat(300));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().title()).startsWith("Fel:");
        assertThat(answer.page().select(".ds-error-summary a").eachAttr("href")).containsExactly("#stycke");
    }

    @Test
    void the_plan_is_fetched_as_a_file_that_tells_no_score() {
        var number = Guiding.talkHeld(cast);
        var link = samira.get("/arenden/" + number + "/brev").one("a[href$=plan.pdf]");

        var read = ReadPaper.of(samira.file(link.attr("href")).body());

        assertThat(read.title()).isEqualTo("Din plan, Karl-Erik");
        assertThat(read.tags()).contains("H1", "H2", "H3", "P");
        assertThat(read.loose()).isEmpty();
        assertThat(read.text())
                .contains("Gå ut varje vecka", "Prova promenadgruppen", "Samira Haddad", "070-174 06 05")
                .doesNotContain("UCLA", "ensam");
    }

    @Test
    void a_plan_with_three_goals_and_two_visits_fits_one_page_in_large_type() {
        var number = Guiding.talkHeld(cast);
        for (var i = 1; i <= 2; i++) {
            Rows.arrange(
                    """
                    insert into plan_goal (municipality_id, goal_id, case_id, position, wish, action, due_on)
                    values (?, ?, cast(? as uuid), ?, ?, ?, ?)
                    """,
                    cast.municipalityId(),
                    Ids.next(),
                    Guiding.column("case_id", number, cast),
                    i,
                    "Träffa andra som också har arbetat på sjön",
                    "Gå till torsdagsfikat på Träffpunkt Ekeby, första gången tillsammans med en volontär",
                    Guiding.today().plusMonths(i));
            var session = Programme.session(cast, "Sittgymnastik utan musik " + i, null, Duration.ofDays(i));
            TestApp.bean(BookActivity.class)
                    .book(new BookActivity.Command(number, session, Companion.VOLUNTEER, null), cast.samira());
        }

        var read = ReadPaper.of(samira.file("/arenden/" + number + "/plan.pdf").body());

        assertThat(read.text())
                .contains("Sittgymnastik utan musik 1", "Sittgymnastik utan musik 2", "torsdagsfikat", "070-174 06 05");
        assertThat(read.usualPoints()).isBetween(13, 14);
        assertThat(read.smallestPoints()).isGreaterThanOrEqualTo(12);
        assertThat(read.isA4()).isTrue();
        assertThat(read.pages()).isEqualTo(1);
    }

    @Test
    void with_protected_identity_no_paper_leaves_and_the_page_says_what_to_do() {
        var referral = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        var number = Guiding.accept(referral, true, cast.omar());
        var omar = Visitor.as(cast.omar());
        var here = "/arenden/" + number + "/brev";

        var page = omar.get(here);

        assertThat(page.text()).contains("Inget brev härifrån", "Skatteverkets förmedling");
        assertThat(page.page().select("main form[action=" + here + "], #brevblad"))
                .isEmpty();
        assertThat(omar.swap(here, "brev", "FIRST_CONTACT", "sprak", "SV", "storlek", "LARGE", "stycke", "Hej")
                        .text())
                .contains("Inget brev härifrån");
        assertThat(Rows.count("select 1 from letter where municipality_id = ?", cast.municipalityId()))
                .isZero();
        assertThat(samira.get(here).status()).isEqualTo(404);
    }

    @Test
    void only_guides_of_the_own_municipality_get_the_letter() {
        var here = "/arenden/" + Guiding.accepted(cast) + "/brev";
        var kept = samira.submit(samira.get(here).one("form[method=post][action=" + here + "]"));
        var file = kept.one("a[href$=.pdf]").attr("href");

        assertThat(Visitor.as(cast.helena()).file(file).statusCode()).isEqualTo(403);
        assertThat(Visitor.as(cast.maria()).file(file).statusCode()).isEqualTo(403);
        assertThat(Visitor.as(Cast.newMunicipality().samira()).file(file).statusCode())
                .isEqualTo(404);
        assertThat(samira.file(here + "/hej.pdf").statusCode()).isEqualTo(404);
    }
}
