package se.lotsen.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

/** What nobody reaches from a page is answered in words and is no fault of ours. */
class ErrorPagesTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void an_address_that_only_forms_are_sent_to_says_that_there_is_no_page() {
        var maria = Visitor.as(cast.maria());

        for (var path : List.of("/traffpunkter/matning", "/katalog/import/spara")) {
            var answer = maria.get(path);
            assertThat(answer.status()).as(path).isEqualTo(405);
            assertThat(answer.text()).as(path).contains("finns inte");
        }
    }

    @Test
    void what_is_no_form_is_refused_with_a_page() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var type : List.of("application/x-www-form-urlencoded", "application/json")) {
                var wrong = HttpRequest.newBuilder(URI.create(TestApp.address() + "/tillganglighet/nowhere"))
                        .header("Origin", TestApp.address())
                        .header("Content-Type", type)
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("what=%ZZ"))
                        .build();
                var answer = http.send(wrong, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(type).isEqualTo(type.endsWith("json") ? 415 : 400);
                assertThat(answer.body()).as(type).contains("Det gick inte att läsa");
            }
            var language = HttpRequest.newBuilder(URI.create(TestApp.address() + "/sprak/en"))
                    .header("Accept", "text/html")
                    .build();
            assertThat(http.send(language, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void a_receipt_and_a_referer_that_somebody_else_wrote_do_no_harm() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var login = HttpRequest.newBuilder(URI.create(TestApp.address() + "/login"))
                    .header("Cookie", "lotsen-kvitto=%zz")
                    .build();
            assertThat(http.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

            var wrong = HttpRequest.newBuilder(URI.create(TestApp.address() + "/login"))
                    .header("Referer", "http://x/{x")
                    .header("Origin", TestApp.address())
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=nobody&password=wrong"))
                    .build();
            assertThat(http.send(wrong, BodyHandlers.ofString()).statusCode()).isLessThan(500);
        }
    }
}
