package se.lotsen.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.web.testing.Visitor;

class LoginTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void a_stranger_is_sent_to_the_login_page() {
        var answer = Visitor.stranger().get("/remisser");

        assertThat(answer.address().getPath()).isEqualTo("/login");
    }

    @Test
    void five_wrong_passwords_lock_the_account() {
        var visitor = Visitor.stranger();
        var username = "samira@" + cast.municipalityId() + ".example";

        for (var i = 0; i < 5; i++) {
            visitor.submit(visitor.get("/login").one("form"), "username", username, "password", "fel");
        }
        var right = visitor.submit(visitor.get("/login").one("form"), "username", username, "password", Cast.PASSWORD);

        assertThat(right.address().getPath()).isEqualTo("/login");
        assertThat(right.text()).contains("kontot låst");
        assertThat(Rows.one("select locked_until from staff where username = ?", username))
                .isNotNull();
    }

    @Test
    void a_form_sent_from_another_site_is_refused() {
        var visitor = Visitor.as(cast.samira()).from("https://evil.example");

        var answer = visitor.submit(visitor.get("/remisser").one("form.l-signout"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(visitor.get("/remisser").status()).isEqualTo(200);
    }

    @Test
    void every_page_carries_the_security_headers() {
        var answer = Visitor.stranger().get("/login");

        assertThat(answer.raw().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.page().select("script:not([src]), [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void an_address_that_cannot_be_read_is_not_called_our_fault() {
        var samira = Visitor.as(cast.samira());
        var maria = Visitor.as(cast.maria());

        assertThat(samira.get("/remisser/abc").status()).isEqualTo(404);
        assertThat(samira.get("/arenden/%00").status()).isEqualTo(404);
        assertThat(samira.get("/arenden?efter=%00").status()).isEqualTo(404);
        for (var address : List.of("/ledning?period=abc", "/ledning?period=999999999", "/ledning/samtal/held?ar=1")) {
            assertThat(maria.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(maria.get("/ledning/samtal/held").status()).isEqualTo(400);
    }

    @Test
    void an_address_that_leads_nowhere_says_so_in_the_readers_own_frame() {
        var answer = Visitor.as(cast.samira()).get("/finns-inte");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Sidan finns inte", "Min dag", "Samira Haddad");
    }

    @Test
    void the_language_is_chosen_on_the_page_that_is_open_also_after_a_refused_form() {
        var samira = Visitor.as(cast.samira());
        var number = Sending.received(cast).file().id();

        var queue = samira.get("/remisser?vy=vantar");
        var refused =
                samira.submit(samira.get("/remisser/" + number).one("form[action$=/svar]"), "val", "ASK", "fraga", "");

        assertThat(samira.get(queue.one("footer a[hreflang]").attr("href")).address())
                .hasQuery("vy=vantar");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(samira.get(refused.one("footer a[hreflang]").attr("href")).address())
                .hasPath("/remisser/" + number);
    }

    @Test
    void the_choice_of_language_leads_back_to_a_page_of_ours_and_nowhere_else() {
        for (var till : List.of("/%5Cevil.example", "/a%20b", "//evil.example", "https://evil.example")) {
            var answer = Visitor.as(cast.samira()).get("/sprak/sv?till=" + till);

            assertThat(answer.address().getPath()).as(till).isEqualTo("/min-dag");
        }
        assertThat(Visitor.as(cast.samira())
                        .get("/sprak/sv?till=/remisser?vy=vantar")
                        .address())
                .hasToString(Visitor.as(cast.samira())
                        .get("/remisser?vy=vantar")
                        .address()
                        .toString());
    }
}
